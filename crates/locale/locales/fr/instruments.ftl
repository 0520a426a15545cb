### Subject: instruments

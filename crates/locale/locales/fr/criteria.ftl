### Subject: criteria

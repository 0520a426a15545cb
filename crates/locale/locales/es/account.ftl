### Subject: account

### Subject: mail

### Subject: admin

### Subject: law

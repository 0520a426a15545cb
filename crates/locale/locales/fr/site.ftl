### Subject: site

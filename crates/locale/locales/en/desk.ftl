### Subject: desk

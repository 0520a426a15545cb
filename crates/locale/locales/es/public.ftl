### Subject: public

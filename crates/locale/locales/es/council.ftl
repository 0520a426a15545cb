### Subject: council

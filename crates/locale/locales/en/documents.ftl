### Subject: documents

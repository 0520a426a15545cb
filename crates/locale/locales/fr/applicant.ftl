### Subject: applicant

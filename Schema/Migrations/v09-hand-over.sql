-- Hand-over of applications, version 9: that an officer's part passed to a colleague.

INSERT INTO kind (code) VALUES ('handed-over');

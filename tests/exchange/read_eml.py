"""What Python's email package reads in the draft on standard input, as one JSON object, for eml_test."""
import email
import email.header
import email.utils
import json
import sys

mail = email.message_from_bytes(sys.stdin.buffer.read())


def decoded(text):
    return str(email.header.make_header(email.header.decode_header(text)))


name, address = email.utils.parseaddr(mail["To"].replace("\r\n", ""))
print(json.dumps({
    "headers": " ".join(mail.keys()),
    "name": decoded(name),
    "address": address,
    "subject": decoded(mail["Subject"]),
    "date": email.utils.parsedate_to_datetime(mail["Date"]).isoformat(),
    "body": mail.get_payload(decode=True).decode(mail.get_content_charset()),
}))

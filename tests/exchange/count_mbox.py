"""Counts mbox files with Python's own mailbox module, one JSON line a file, for the comparison in mail_archive_test."""
import email.utils
import json
import mailbox
import sys

for path in sys.argv[1:]:
    months, everyone = {}, set()
    box = mailbox.mbox(path, create=False)
    for message in box:
        day = email.utils.parsedate_to_datetime(message["Date"]).astimezone(email.utils.datetime.timezone.utc)
        poster = email.utils.parseaddr(str(message["From"]))[1].lower()
        month = months.setdefault(day.strftime("%Y-%m"), [0, set()])
        month[0] += 1
        month[1].add(poster)
        everyone.add(poster)
    print(json.dumps({
        "messages": len(box),
        "posters": len(everyone),
        "months": ", ".join(f"{month} {n}/{len(posters)}" for month, (n, posters) in sorted(months.items())),
    }))

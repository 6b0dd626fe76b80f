"""Reads a calendar with Python's icalendar and says each event, with its instants by the zone that the file defines."""

import json
import sys

from icalendar import Calendar

calendar = Calendar.from_ical(sys.stdin.buffer.read())
zones = {str(zone["TZID"]): zone.to_tz() for zone in calendar.walk("VTIMEZONE")}


def instant(prop):
    zone = prop.params.get("TZID")
    wall = prop.dt.replace(tzinfo=None)
    return int((zones[zone].localize(wall) if zone else prop.dt).timestamp())


events = [
    {
        "uid": str(event["UID"]),
        "summary": str(event.get("SUMMARY", "")),
        "location": str(event.get("LOCATION", "")),
        "status": str(event.get("STATUS", "")),
        "sequence": int(event["SEQUENCE"]),
        "start": instant(event["DTSTART"]),
        "end": instant(event["DTEND"]),
    }
    for event in calendar.walk("VEVENT")
]
json.dump({"method": str(calendar["METHOD"]), "events": events}, sys.stdout)

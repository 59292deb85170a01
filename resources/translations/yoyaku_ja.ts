<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Actions</name>
    <message>
        <source>Show page 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show page 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show page 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show page 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show page 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show page 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show page 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New booking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>The API key was not accepted. It may have been revoked (401). Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see bookings as of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes wait here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings may be late. Port %1 is used by another program. Checking every 60 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live events cannot be written to disk, so none are taken. Check the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were held when Yoyaku ended. Nothing was sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were refused. They are kept until you choose.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingName</name>
    <message>
        <source>%1</source>
        <comment>guest</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no host yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 at this time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Start on the embedded demo account. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run only the demo account, without a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the demo account (default 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts of the demo account, 1 to 200 (default 12).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings of the demo account (default 18000).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo guests&apos; acts a minute (default 6, 0: none).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --serve-demo: end when standard input closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for bookings, ledger and settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the service: https, or http on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the webhook listener (default 8787, 0: any).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the interface: en or ja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First page: calendar, bookings, hosts or live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yoyaku: every Jicoo booking of your team, live, on your own computer.
YOYAKU_API_KEY and YOYAKU_WEBHOOK_SECRET override the stored ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--api-base must be an https address, or http on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yoyaku takes no such argument: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditText</name>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reassign %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reschedule Booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel Booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create Booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Event Type Host</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Jicoo did not accept this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This booking was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was told. Choose another time and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cancellation was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The booking stands. Look at it again, or drop the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This move was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The booking stands at its old time. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stands as before. Change it, or drop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key may not read this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key may not change hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewing works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key may not change bookings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This host is no longer in that event type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the change; the list is read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event type no longer exists in Jicoo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This booking no longer exists in Jicoo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept here, marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost, so we cannot tell whether Jicoo did it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not sent twice. Look in Jicoo whether the booking is there before sending it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not sent twice. Compare with Jicoo, then send it again or drop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change is kept and waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see what was read last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jicoo did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to Jicoo is not safe, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock and any proxy, then sync again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jicoo asks us to slow down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending again in %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jicoo does not answer right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We keep trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jicoo cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key was not accepted. It may have been revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. Enter another key in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan of this Jicoo account does not include this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jicoo&apos;s answer could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed here. Syncing again may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jicoo says: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Nothing was read from Jicoo yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see bookings as of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jicoo asks us to slow down (429).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jicoo does not answer right now (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We go on at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync waits %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings are read in the background. What is on screen can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You paused the sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key was not accepted (401). Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an API key to read bookings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes wait here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jicoo answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events from Jicoo are taken at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings may be late. Port %1 is used by another program. Checking every 60 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events cannot be written to disk, so none are taken. Jicoo sends them again. Check the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listener could not start. Bookings are asked for every 60 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask regularly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No live events reach this computer. Bookings are asked for every 60 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no event yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was received since the listener exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last event %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last event %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from arrival to the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed events are found by comparing with Jicoo. That has not happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since then, what the listener took is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes since then show at the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gaps until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 everything was compared with Jicoo; missed events were recovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in Jicoo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeFormat</name>
    <message>
        <source>Week %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the guest says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekAccess</name>
    <message>
        <source>Reschedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yoyaku::app::AccountKey</name>
    <message>
        <source>The API key was not accepted (401). Check that it was copied whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not secure, so the key was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jicoo could not be reached, so the key could not be checked. Try again when you are online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jicoo asks us to slow down (429). Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is known, but it may not read bookings (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key could not be checked: the service answered %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yoyaku::app::Application</name>
    <message>
        <source>Demo account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key from the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key in system keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must be https, or http on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key works; it is in the system keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key works. No keyring could keep it: it is known until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yoyaku::app::Desk</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings cannot be kept on this computer right now. What you see is current; it will be fetched again. Free some space or check the folder&apos;s rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes cannot be written to disk, so none is sent. Free some space or check the folder&apos;s rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored bookings were damaged and are being fetched again. Changes waiting to be sent and the record of events are untouched. The damaged file was kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Bookings are shown but not kept. Free some space and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be written. Bookings are shown but not kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New booking: %1, %2 %3 · %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yoyaku::app::StartNotice</name>
    <message>
        <source>Starting the demo account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo account did not start: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::AppMenu</name>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::BookingCommands</name>
    <message>
        <source>This booking no longer exists in Jicoo. It is kept here, marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This booking is cancelled. Jicoo has no call that brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This booking is still on its way to Jicoo. Change it once it has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was already sent, and Jicoo has no call that takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::BookingDelegate</name>
    <message>
        <source>Today · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No host yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::BookingTable</name>
    <message>
        <source>Bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reschedule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reassign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel booking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::BookingsPage</name>
    <message>
        <source>Upcoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled, 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bookings have arrived yet.
They appear here as the sync brings them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No booking matches.
Fewer filters show more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter these rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::CalendarPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous (Page up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (Page down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bookings here.
Sweep over the hours to make one, or turn the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bookings fit the filter here.
Tick more in the side bar, or clear the search.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::CalendarSide</name>
    <message>
        <source>Alt and click shows only this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::CancelDialog</name>
    <message>
        <source>Cancel this booking?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for cancelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest may read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel Booking, held 5 s. The call&apos;s address is inferred, not documented.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::HostDelegate</name>
    <message>
        <source>never assigned automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last resort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when nobody above is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused, was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no bookings yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::HostListView</name>
    <message>
        <source>Hosts by priority</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::HostsPage</name>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pale band: 95 % of what an even draw among equals would give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick: the even share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dot: the actual share, last 28 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red dot: chance is an unlikely reason. Below 30 bookings nothing is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>28 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hosts are known for this event type.
They appear with the next sync, if this key may read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>fairness of %1 bookings, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: chance is an unlikely reason (p = %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::Inspector</name>
    <message>
        <source>Copy the booking&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a booking to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This booking is not known on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::InspectorBody</name>
    <message>
        <source>%1 · %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This booking no longer exists in Jicoo (404). It is kept here, marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request: Jicoo&apos;s API has no call to approve it. Decide in Jicoo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest&apos;s zone: %1, unknown to this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks there change between booking and meeting: %1 for the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No host yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No guest details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest details are being fetched…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::MainWindow</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on syncing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::MiniMonth</name>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::MoveDialog</name>
    <message>
        <source>This time is not an open slot of the event type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this time is open could not be checked just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host changes too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This booking came from no event type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was already sent. This moves it back with another call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this booking?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the guest: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Booking, held 5 s. Ctrl Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application menu (F10)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::NewBookingDialog</name>
    <message>
        <source>New booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create Booking, held 5 s. Ctrl Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest&apos;s time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no event type to book. Sync first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is the guest?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest&apos;s e-mail address is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not know that time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is longer than 2,000 characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::OutboxList</name>
    <message>
        <source>Held, not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer lost, asking Jicoo what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was held when Yoyaku ended. Send it now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes on their way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::RailItem</name>
    <message numerus="yes">
        <source>%1, %n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::ReassignDialog</name>
    <message>
        <source>Choose another host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Booking, held 5 s. Ctrl Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · priority %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::RescheduleDialog</name>
    <message>
        <source>Reschedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an open slot, or any time below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reschedule Booking, held 5 s. Ctrl Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an open slot: Update Booking, held 5 s. Ctrl Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reschedule to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jicoo reaches this address only through a tunnel or a proxy of yours. Without one, bookings are asked for regularly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account and key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listener does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yoyaku %1. Made with Qt %2 (LGPL 3), QtKeychain (BSD 3-clause), Boost (BSL 1.0) and Lucide icons (ISC).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::ShortcutsList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::SlotPicker</name>
    <message>
        <source>Earlier days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for open slots…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open slots could not be asked just now. Choose any time instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open slot in these days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::StatusBar</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer and shown without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bookings cached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are shown for %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::TellGuest</name>
    <message>
        <source>Tell the guest by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional message, added to the e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message to the guest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking with Jicoo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back, nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::TopBar</name>
    <message>
        <source>Search this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new arrivals</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No new arrivals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::WeekView</name>
    <message>
        <source>Reschedule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reassign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel booking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the selected guest&apos;s clock (Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this clock (Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::WelcomePage</name>
    <message>
        <source>Every booking of your team, live, on your own computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key goes to the system keyring, never to a file or a log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings are kept in a folder only your user account can read, as plain data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works offline. Changes wait and go out in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do your bookings come from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented hosts, bookings and guests. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect with an API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one in the Jicoo dashboard under Integrations, API keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

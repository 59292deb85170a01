<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AgendaPainter</name>
    <message numerus="yes">
        <source>%n bookings</source>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message numerus="yes">
        <source>%n change(s) were refused. They are kept until you choose.</source>
        <translation>
            <numerusform>%n change was refused. It is kept until you choose.</numerusform>
            <numerusform>%n changes were refused. They are kept until you choose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting change(s) were sent</source>
        <translation>
            <numerusform>%n waiting change was sent</numerusform>
            <numerusform>%n waiting changes were sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were held when Yoyaku ended or the computer slept. Nothing was sent.</source>
        <translation>
            <numerusform>%n change was held when Yoyaku ended or the computer slept. Nothing was sent.</numerusform>
            <numerusform>%n changes were held when Yoyaku ended or the computer slept. Nothing was sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) met one that someone else made meanwhile. They are kept until you choose.</source>
        <translation>
            <numerusform>%n change met one that someone else made meanwhile. It is kept until you choose.</numerusform>
            <numerusform>%n changes met ones that someone else made meanwhile. They are kept until you choose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait.</source>
        <translation>
            <numerusform>%n change waits.</numerusform>
            <numerusform>%n changes wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recovered</source>
        <translation>
            <numerusform>%n recovered</numerusform>
            <numerusform>%n recovered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since %1: listening for %2, asleep or closed for %3. %n delivery(s) taken.</source>
        <translation>
            <numerusform>Since %1: listening for %2, asleep or closed for %3. %n delivery taken.</numerusform>
            <numerusform>Since %1: listening for %2, asleep or closed for %3. %n deliveries taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found by a comparison.</source>
        <translation>
            <numerusform>%n found by a comparison.</numerusform>
            <numerusform>%n found by a comparison.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveryWords</name>
    <message numerus="yes">
        <source>key %1…, kept %n day(s)</source>
        <translation>
            <numerusform>key %1…, kept %n day</numerusform>
            <numerusform>key %1…, kept %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftQuestion</name>
    <message numerus="yes">
        <source>Apply %n change(s)?</source>
        <translation>
            <numerusform>Apply %n change?</numerusform>
            <numerusform>Apply %n changes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>Apply %n change</numerusform>
            <numerusform>Apply %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapText</name>
    <message numerus="yes">
        <source>%n change(s) found only by a comparison are marked recovered.</source>
        <translation>
            <numerusform>%n change found only by a comparison is marked recovered.</numerusform>
            <numerusform>%n changes found only by a comparison are marked recovered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostsPainter</name>
    <message numerus="yes">
        <source>%1 of %n host(s) working</source>
        <translation>
            <numerusform>%1 of %n host working</numerusform>
            <numerusform>%1 of %n hosts working</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s), filtered</source>
        <translation>
            <numerusform>%n host, filtered</numerusform>
            <numerusform>%n hosts, filtered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ingress</name>
    <message numerus="yes">
        <source>Next start in %n s.</source>
        <translation>
            <numerusform>Next start in %n s.</numerusform>
            <numerusform>Next start in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up for %n minute(s).</source>
        <translation>
            <numerusform>Up for %n minute.</numerusform>
            <numerusform>Up for %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n bookings changed while this computer slept</source>
        <translation>
            <numerusform>%n booking changed while this computer slept</numerusform>
            <numerusform>%n bookings changed while this computer slept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookings changed meanwhile</source>
        <translation>
            <numerusform>%n booking changed meanwhile</numerusform>
            <numerusform>%n bookings changed meanwhile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things happened while notices were silent</source>
        <translation>
            <numerusform>%n thing happened while notices were silent</numerusform>
            <numerusform>%n things happened while notices were silent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes to bookings</source>
        <translation>
            <numerusform>%n change to bookings</numerusform>
            <numerusform>%n changes to bookings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new bookings</source>
        <translation>
            <numerusform>%n new booking</numerusform>
            <numerusform>%n new bookings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookings moved</source>
        <translation>
            <numerusform>%n booking moved</numerusform>
            <numerusform>%n bookings moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookings cancelled</source>
        <translation>
            <numerusform>%n booking cancelled</numerusform>
            <numerusform>%n bookings cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes need your decision</source>
        <translation>
            <numerusform>%n change needs your decision</numerusform>
            <numerusform>%n changes need your decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>bookings</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <comment>bookings</comment>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <comment>bookings</comment>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need your decision</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n needs your decision</numerusform>
            <numerusform>%n need your decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupText</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>%n on the way</numerusform>
            <numerusform>%n on the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checking</source>
        <translation>
            <numerusform>%n checking</numerusform>
            <numerusform>%n checking</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeFormat</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekPrint</name>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekXray</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message numerus="yes">
        <source>Rule %1 names %2, one of %n host(s) today.</source>
        <translation>
            <numerusform>Rule %1 names %2, its only host today.</numerusform>
            <numerusform>Rule %1 names %2, one of %n hosts today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is one of %n host(s) of this event type, priority %2 today.</source>
        <translation>
            <numerusform>%1 is the only host of this event type, priority %2 today.</numerusform>
            <numerusform>%1 is one of %n hosts of this event type, priority %2 today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody of this event type is known to be free then; the hours of %n host(s) are not known.</source>
        <translation>
            <numerusform>Nobody of this event type is known to be free then; the hours of %n host are not known.</numerusform>
            <numerusform>Nobody of this event type is known to be free then; the hours of %n hosts are not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewest bookings of %n free host(s) · inferred</source>
        <translation>
            <numerusform>Fewest bookings of %n free host · inferred</numerusform>
            <numerusform>Fewest bookings of %n free hosts · inferred</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not the fewest bookings of %n free host(s) · inferred</source>
        <translation>
            <numerusform>Not the fewest bookings of %n free host · inferred</numerusform>
            <numerusform>Not the fewest bookings of %n free hosts · inferred</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::app::DeskStates</name>
    <message numerus="yes">
        <source>%n missed event(s) recovered. Nothing is missing now.</source>
        <translation>
            <numerusform>%n missed event recovered. Nothing is missing now.</numerusform>
            <numerusform>%n missed events recovered. Nothing is missing now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were refused: the signature does not match. No data changed.</source>
        <translation>
            <numerusform>One event was refused: its signature does not match. No data changed.</numerusform>
            <numerusform>%n events were refused: their signatures do not match. No data changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::app::Exporting</name>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%n page sent to the printer.</numerusform>
            <numerusform>%n pages sent to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) saved as %1.</source>
        <translation>
            <numerusform>%n booking saved as %1.</numerusform>
            <numerusform>%n bookings saved as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) copied as text.</source>
        <translation>
            <numerusform>%n booking copied as text.</numerusform>
            <numerusform>%n bookings copied as text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::app::Noticing</name>
    <message numerus="yes">
        <source>%n new bookings</source>
        <translation>
            <numerusform>%n new booking</numerusform>
            <numerusform>%n new bookings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::app::Welcoming</name>
    <message numerus="yes">
        <source>%n event type(s)</source>
        <translation>
            <numerusform>%n event type</numerusform>
            <numerusform>%n event types</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::AgendaPane</name>
    <message numerus="yes">
        <source>%n bookings</source>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::AgendaView</name>
    <message numerus="yes">
        <source>%n bookings</source>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::BodyView</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::BookingsPage</name>
    <message numerus="yes">
        <source>%n selected booking(s)</source>
        <translation>
            <numerusform>%n selected booking</numerusform>
            <numerusform>%n selected bookings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s): all that the table shows</source>
        <translation>
            <numerusform>%n booking: all that the table shows</numerusform>
            <numerusform>%n bookings: all that the table shows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::BulkPlanDialog</name>
    <message numerus="yes">
        <source>Cancel %n booking(s)</source>
        <translation>
            <numerusform>Cancel %n booking</numerusform>
            <numerusform>Cancel %n bookings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reassign %n booking(s)</source>
        <translation>
            <numerusform>Reassign %n booking</numerusform>
            <numerusform>Reassign %n bookings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reschedule %n booking(s)</source>
        <translation>
            <numerusform>Reschedule %n booking</numerusform>
            <numerusform>Reschedule %n bookings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::BulkSheet</name>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n free</numerusform>
            <numerusform>%n free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) will be changed, one after the other.</source>
        <translation>
            <numerusform>%n booking will be changed.</numerusform>
            <numerusform>%n bookings will be changed, one after the other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as it is.</source>
        <translation>
            <numerusform>%n stays as it is.</numerusform>
            <numerusform>%n stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n booking(s)</source>
        <translation>
            <numerusform>Change %n booking</numerusform>
            <numerusform>Change %n bookings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::CampaignChart</name>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::ChangesList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::CoverDialog</name>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n booking(s)</source>
        <translation>
            <numerusform>Hand over %n booking</numerusform>
            <numerusform>Hand over %n bookings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::DraftBanner</name>
    <message numerus="yes">
        <source>Draft, %n change(s)</source>
        <translation>
            <numerusform>Draft, %n change</numerusform>
            <numerusform>Draft, %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)…</source>
        <translation>
            <numerusform>Apply %n change…</numerusform>
            <numerusform>Apply %n changes…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::DraftedHosts</name>
    <message numerus="yes">
        <source>Priority %1, %n host(s)</source>
        <translation>
            <numerusform>Priority %1, %n host</numerusform>
            <numerusform>Priority %1, %n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) in 28 days</source>
        <translation>
            <numerusform>%n booking in 28 days</numerusform>
            <numerusform>%n bookings in 28 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::Dumbbells</name>
    <message numerus="yes">
        <source>Bookings of %n host(s), before and after the draft.</source>
        <translation>
            <numerusform>Bookings of %n host, before and after the draft.</numerusform>
            <numerusform>Bookings of %n hosts, before and after the draft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bookings of %n host(s) as the published rules give them.</source>
        <translation>
            <numerusform>Bookings of %n host as the published rules give them.</numerusform>
            <numerusform>Bookings of %n hosts as the published rules give them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::EmptyAdvice</name>
    <message numerus="yes">
        <source>Searched names, companies, e-mail and titles of %n booking(s) on this computer.</source>
        <translation>
            <numerusform>Searched name, company, e-mail and title of the %n booking on this computer.</numerusform>
            <numerusform>Searched names, companies, e-mail and titles of %n bookings on this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing matches these %n filters</source>
        <translation>
            <numerusform>Nothing matches this %n filter</numerusform>
            <numerusform>Nothing matches these %n filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without “%1” there are %n booking(s).</source>
        <translation>
            <numerusform>Without “%1” there is %n booking.</numerusform>
            <numerusform>Without “%1” there are %n bookings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::EvennessList</name>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outside</source>
        <translation>
            <numerusform>%n outside</numerusform>
            <numerusform>%n outside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::ExportBar</name>
    <message numerus="yes">
        <source>%n booking(s) written to %1.</source>
        <translation>
            <numerusform>%n booking written to %1.</numerusform>
            <numerusform>%n bookings written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::FigureStrip</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::FilterEditor</name>
    <message numerus="yes">
        <source>Searches the %n booking(s) whose guest details are on this computer.</source>
        <translation>
            <numerusform>Searches the %n booking whose guest details are on this computer.</numerusform>
            <numerusform>Searches the %n bookings whose guest details are on this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::HeatChart</name>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::HostBars</name>
    <message numerus="yes">
        <source>%n other host(s)</source>
        <translation>
            <numerusform>%n other host</numerusform>
            <numerusform>%n other hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::HostsMain</name>
    <message numerus="yes">
        <source>%1 and %n more: more than chance explains</source>
        <translation>
            <numerusform>%1 and %n more: more than chance explains</numerusform>
            <numerusform>%1 and %n more: more than chance explains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::HostsView</name>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::InsightsPage</name>
    <message numerus="yes">
        <source>All %n host(s)</source>
        <translation>
            <numerusform>All hosts (%n)</numerusform>
            <numerusform>All %n hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::LeadChart</name>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::LedgerFilterBar</name>
    <message numerus="yes">
        <source>Follow newest, %n waiting</source>
        <translation>
            <numerusform>Follow newest, %n waiting</numerusform>
            <numerusform>Follow newest, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::MonthDayList</name>
    <message numerus="yes">
        <source>%n bookings</source>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::MonthView</name>
    <message numerus="yes">
        <source>%n bookings</source>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::PaletteAnswers</name>
    <message numerus="yes">
        <source>%n bookings this week</source>
        <translation>
            <numerusform>%n booking this week</numerusform>
            <numerusform>%n bookings this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookings</source>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event types</source>
        <translation>
            <numerusform>%n event type</numerusform>
            <numerusform>%n event types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts</source>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::RailItem</name>
    <message numerus="yes">
        <source>%1, %n new</source>
        <translation>
            <numerusform>%1, %n new</numerusform>
            <numerusform>%1, %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::RemoveMemberDialog</name>
    <message numerus="yes">
        <source>Still hosts %n booking(s) to come:</source>
        <translation>
            <numerusform>Still hosts %n booking to come:</numerusform>
            <numerusform>Still hosts %n bookings to come:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::RescheduleDialog</name>
    <message numerus="yes">
        <source>%n booking(s) that day after the move.</source>
        <translation>
            <numerusform>%n booking that day after the move.</numerusform>
            <numerusform>%n bookings that day after the move.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::RulesSection</name>
    <message numerus="yes">
        <source>%n rule(s), read as expected</source>
        <translation>
            <numerusform>%n rule, read as expected</numerusform>
            <numerusform>%n rules, read as expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s), shape unconfirmed</source>
        <translation>
            <numerusform>%n rule, shape unconfirmed</numerusform>
            <numerusform>%n rules, shape unconfirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::SavedViewList</name>
    <message numerus="yes">
        <source>%1, %n booking(s)</source>
        <translation>
            <numerusform>%1, %n booking</numerusform>
            <numerusform>%1, %n bookings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::SchedulesView</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::SelectionBar</name>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n…</source>
        <comment>bookings</comment>
        <translation>
            <numerusform>Cancel %n…</numerusform>
            <numerusform>Cancel %n…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::SlotPicker</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::SlotsSection</name>
    <message numerus="yes">
        <source>%n in the next 7 days</source>
        <translation>
            <numerusform>%n in the next 7 days</numerusform>
            <numerusform>%n in the next 7 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::TeamInspector</name>
    <message numerus="yes">
        <source>%n booking(s) to come</source>
        <translation>
            <numerusform>%n booking to come</numerusform>
            <numerusform>%n bookings to come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::TodayBars</name>
    <message numerus="yes">
        <source>%1: %n host(s) have reached %2 minutes today.</source>
        <translation>
            <numerusform>%1: %n host has reached %2 minutes today.</numerusform>
            <numerusform>%1: %n hosts have reached %2 minutes today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::TopBar</name>
    <message numerus="yes">
        <source>%n new arrivals</source>
        <translation>
            <numerusform>%n new arrival</numerusform>
            <numerusform>%n new arrivals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::Tray</name>
    <message numerus="yes">
        <source>Yoyaku: %n new arrivals</source>
        <translation>
            <numerusform>Yoyaku: %n new arrival</numerusform>
            <numerusform>Yoyaku: %n new arrivals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::WeekView</name>
    <message numerus="yes">
        <source>%n bookings</source>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yoyaku::ui::WhatIfPane</name>
    <message numerus="yes">
        <source>%1 % of the real picks in these %n weeks match the same method.</source>
        <translation>
            <numerusform>%1 % of the real picks in this %n week match the same method.</numerusform>
            <numerusform>%1 % of the real picks in these %n weeks match the same method.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No real pick of these %n weeks can be compared with it.</source>
        <translation>
            <numerusform>No real pick of this %n week can be compared with it.</numerusform>
            <numerusform>No real pick of these %n weeks can be compared with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n weeks</source>
        <translation>
            <numerusform>last %n week</numerusform>
            <numerusform>last %n weeks</numerusform>
        </translation>
    </message>
</context>
</TS>

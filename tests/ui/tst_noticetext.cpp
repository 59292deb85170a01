#include "core/models/directorymodel.h"
#include "core/store/store.h"
#include "support/strict.h"
#include "ui/format/noticetext.h"

#include <QTemporaryDir>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr EpochMs kWed = 1794364560000; // Wed 11 Nov 2026, 11:36 in Tokyo

TimeSpan slot(int hoursLater)
{
    const EpochMs start = kWed + hoursLater * kMsPerHour;
    return {start, start + 30 * kMsPerMinute};
}

NoticeEvent event(const QString& guest)
{
    NoticeEvent event;
    event.kind = NoticeKind::NewBooking;
    event.row.guestName = guest;
    event.row.title = u"Onboarding call"_s;
    event.row.span = slot(0);
    return event;
}

Notice recovered(const QStringList& guests)
{
    Notice notice;
    notice.form = Notice::Form::Recovered;
    for (const QString& guest : guests) notice.events.append(event(guest));
    notice.counts[size_t(NoticeKind::NewBooking)] = int(guests.size());
    return notice;
}

/// A move that met another one.
Edit edit(EditState state)
{
    Edit edit;
    edit.act = RescheduleEdit{BookingId(u"B1"_s), slot(0), slot(3), u"Asia/Tokyo"_s};
    edit.about = u"松田 彩"_s;
    edit.state = state;
    edit.origin = BookingFacts{slot(0), {}, BookingStatus::Open, {}, 1, false};
    edit.theirs = BookingFacts{slot(5), {}, BookingStatus::Open, {}, kWed, false};
    return edit;
}

} // namespace

class tst_NoticeText : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    TimeFormat m_format{QTimeZone("Asia/Tokyo")};
    Store m_store{m_folder.filePath(u"a"_s)};
    DirectoryModel m_directory{m_store};

    QString body(const Notice& notice) const
    {
        return noticeWords(notice, m_format, m_directory, GuestNames::Shown).body;
    }

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void whoIsNotKnownYetIsCountedAndNotCalledByAnEventType()
    {
        const QString some = body(recovered({u"藤原 樹"_s, {}, {}}));
        QVERIFY2(some.contains(u"藤原 樹"_s) && some.contains(u'2'), qPrintable(some));
        QVERIFY2(!some.contains(u"Onboarding"_s), qPrintable(some));
        const QString none = body(recovered({{}, {}, {}}));
        QVERIFY2(!none.contains(u"Onboarding"_s) && !none.contains(u'\n'), qPrintable(none));
    }

    void aConflictIsToldByWhatTheOtherSideDid()
    {
        const QString said = troubleText(edit(EditState::Conflict), m_format);
        QVERIFY2(said.contains(u"moved to another time"_s), qPrintable(said));
        QVERIFY2(said.contains(u"was not sent"_s), qPrintable(said));
        QVERIFY(!said.contains(u"松田"_s));
    }

    void aRefusalIsToldByItsReason()
    {
        Edit refused = edit(EditState::Refused);
        refused.error.kind = api::ApiError::Kind::Forbidden;
        refused.error.httpStatus = 403;
        QVERIFY(troubleText(refused, m_format).contains(u"403"_s));
        QVERIFY(troubleText(edit(EditState::Asking), m_format).contains(u"waiting when Yoyaku ended"_s));
    }
};

QTEST_MAIN(tst_NoticeText)
#include "tst_noticetext.moc"

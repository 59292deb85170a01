#include "ui/format/errortext.h"

#include "support/strict.h"

#include <QTest>

using namespace yoyaku;
using namespace yoyaku::ui;
using Kind = api::ApiError::Kind;

namespace {

QVector<api::ApiError> oneOfEachKind()
{
    QVector<api::ApiError> all;
    for (int i = 0; i <= int(Kind::OutcomeUnknown); ++i)
        all.append({.kind = Kind(i), .httpStatus = 0, .serverText = {}, .where = {}, .retryAfterMs = {}});
    return all;
}

QVector<EditAct> oneOfEachAct()
{
    UpdateEdit hosts;
    hosts.patch.hosts.emplace();
    UpdateEdit move;
    move.patch.span = TimeSpan{1, 2};
    return {RescheduleEdit(),
            hosts,
            move,
            CancelEdit(),
            CreateEdit(),
            PriorityEdit(),
            ScheduleCreateEdit(),
            ScheduleUpdateEdit(),
            ScheduleDeleteEdit(),
            RoleEdit(),
            MemberRemoveEdit(),
            InviteEdit(),
            WithdrawEdit(),
            HostAddEdit(),
            HostRemoveEdit(),
            RuleEdit{RuleEdit::Kind::Create, {}, {}, {}},
            RuleEdit{RuleEdit::Kind::Update, {}, {}, {}},
            RuleEdit{RuleEdit::Kind::Delete, {}, {}, {}}};
}

} // namespace

class tst_ErrorText : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void everyErrorSaysWhatIsSoAndWhatHelpsWithoutBlame()
    {
        for (const api::ApiError& error : oneOfEachKind())
            for (const EditAct& act : oneOfEachAct()) {
                const QString text = errorText(error, &act);
                QVERIFY2(text.count(u'.') >= 2, qPrintable(text));
                QVERIFY2(!text.contains(u'!') && !text.contains(QLatin1String("oops"), Qt::CaseInsensitive) &&
                             !text.contains(QLatin1String("failed to"), Qt::CaseInsensitive),
                         qPrintable(text));
                QVERIFY(text.startsWith(shortErrorText(error, &act)));
            }
    }

    void theCodeStandsInBracketsAtTheEnd()
    {
        const api::ApiError error{Kind::Unauthorized, 401, {}, {}, {}};
        QVERIFY(errorText(error).endsWith(QLatin1String("(401)")));
        QVERIFY(errorText(error).contains(QLatin1String("Nothing is lost")));
    }

    void whatIsForbiddenDependsOnTheAct()
    {
        const api::ApiError error{Kind::Forbidden, 403, {}, {}, {}};
        const EditAct priority = PriorityEdit(), cancel = CancelEdit();
        QCOMPARE(errorText(error, &priority), QStringLiteral("This key may not change hosts. Viewing works. (403)"));
        QCOMPARE(errorText(error, &cancel), QStringLiteral("This key may not change bookings. Viewing works. (403)"));
    }

    void eachKindOfThingHasItsOwnRefusal()
    {
        const api::ApiError error{Kind::Forbidden, 403, {}, {}, {}};
        const auto said = [&](const EditAct& act) { return shortErrorText(error, &act); };
        QCOMPARE(said(HostAddEdit()), QStringLiteral("This key may not change hosts. (403)"));
        QCOMPARE(said(ScheduleUpdateEdit()), QStringLiteral("This key may not change schedule entries. (403)"));
        QCOMPARE(said(InviteEdit()), QStringLiteral("This key may not change members and invitations. (403)"));
        QCOMPARE(said(RuleEdit()), QStringLiteral("This key may not change assign rules. (403)"));
    }

    void aMissingCallIsToldFromAMissingThing()
    {
        const api::ApiError answered{Kind::NotFound, 404, {}, {}, {}};
        const api::ApiError looked{Kind::NotFound, 0, {}, {}, {}};
        for (const EditAct& act : QVector<EditAct>{CancelEdit(), ScheduleDeleteEdit(), MemberRemoveEdit(),
                                                   WithdrawEdit(), HostAddEdit(), HostRemoveEdit(), RuleEdit()}) {
            const QString text = errorText(answered, &act);
            QVERIFY2(text.startsWith(QLatin1String("This key's service has no such call.")), qPrintable(text));
            QVERIFY(text.contains(QLatin1String("api-overrides.json")));
            QVERIFY(text.endsWith(QLatin1String("(404)")));
            QVERIFY(!errorText(looked, &act).contains(QLatin1String("api-overrides.json")));
        }
        // These paths are documented: the thing itself is gone.
        for (const EditAct& act : QVector<EditAct>{ScheduleUpdateEdit(), RoleEdit(), PriorityEdit(), RescheduleEdit()})
            QVERIFY(!errorText(answered, &act).contains(QLatin1String("api-overrides.json")));
    }

    void theServicesOwnWordsAreQuotedAndHarmless()
    {
        api::ApiError error{Kind::Invalid, 422, QStringLiteral("taken\n\u202Eevil"), {}, {}};
        const EditAct move = RescheduleEdit();
        const QString text = errorText(error, &move);
        QVERIFY(text.contains(QLatin1String("taken")));
        QVERIFY(!text.contains(u'\n') && !text.contains(QChar(0x202E)));
        error.serverText = QStringLiteral("  ");
        QVERIFY(!errorText(error, &move).contains(QLatin1String("says")));
    }

    void aPauseIsCountedInWholeSecondsRoundedUp()
    {
        const api::ApiError error{Kind::RateLimited, 429, {}, {}, 37001};
        QCOMPARE(errorText(error), QStringLiteral("Jicoo asks us to slow down. Sending again in 38 s. (429)"));
    }

    void aLostAnswerNeverAdvisesToResendBlindly()
    {
        const EditAct create = CreateEdit();
        const QString text = errorText({Kind::OutcomeUnknown, 0, {}, {}, {}}, &create);
        QVERIFY(text.contains(QLatin1String("not sent twice")));
        QVERIFY(text.contains(QLatin1String("before sending it again")));
        for (const EditAct& act : oneOfEachAct())
            QVERIFY(errorText({Kind::OutcomeUnknown, 0, {}, {}, {}}, &act).contains(QLatin1String("not sent twice")));
        const EditAct invite = InviteEdit();
        QVERIFY(errorText({Kind::OutcomeUnknown, 0, {}, {}, {}}, &invite).contains(QLatin1String("before sending")));
    }
};

QTEST_GUILESS_MAIN(tst_ErrorText)
#include "tst_errortext.moc"

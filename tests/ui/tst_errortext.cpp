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
    return {
        RescheduleEdit(),   hosts,        move,           CancelEdit(),  CreateEdit(),     PriorityEdit(), RoleEdit(),
        MemberRemoveEdit(), InviteEdit(), WithdrawEdit(), HostAddEdit(), HostRemoveEdit(), RuleEdit()};
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

    void nothingIsSaidOfBookingsWhereMembersAndRulesAreMeant()
    {
        const QVector<EditAct> acts{RoleEdit(),    MemberRemoveEdit(), InviteEdit(), WithdrawEdit(),
                                    HostAddEdit(), HostRemoveEdit(),   RuleEdit()};
        for (const EditAct& act : acts)
            for (const auto& [kind, status] : {std::pair{Kind::Forbidden, 403}, std::pair{Kind::NotFound, 404}}) {
                const QString text = errorText({kind, status, {}, {}, {}}, &act);
                QVERIFY2(!text.contains(QLatin1String("booking")), qPrintable(text));
            }
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
    }
};

QTEST_GUILESS_MAIN(tst_ErrorText)
#include "tst_errortext.moc"

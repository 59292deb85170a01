#include "ui/live/summarycells.h"

#include "ui/format/statustext.h"
#include "ui/live/ledgercounts.h"

#include <QCoreApplication>

namespace yoyaku::ui {

namespace {

/// The translator's context of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LiveSummary)
};

SummaryCell verdictCell(const LedgerSummary& summary, Verdict verdict, const QString& foot, Color color)
{
    const int count = countOf(summary, verdict);
    SummaryCell cell;
    cell.head = verdictLook(verdict).text;
    cell.figure = QString::number(count);
    if (count > 0) cell.share = Words::tr("%1 %").arg(100.0 * count / summary.total, 0, 'f', 1);
    cell.foot = foot;
    cell.color = count > 0 ? color : Color::TextPrimary;
    cell.verdict = verdict;
    return cell;
}

SummaryCell answeredCell(const LedgerSummary& summary)
{
    SummaryCell cell;
    cell.head = Words::tr("Answered in");
    cell.chart = SummaryCell::Chart::Answered;
    if (summary.answeredP99Ms <= 0) {
        cell.figure = QStringLiteral("–");
        return cell;
    }
    cell.figure = Words::tr("%1 ms").arg(summary.answeredP50Ms, 0, 'f', 1);
    cell.foot = Words::tr("p99 %1 ms, after write to disk").arg(summary.answeredP99Ms, 0, 'f', 0);
    return cell;
}

} // namespace

QVector<SummaryCell> summaryCells(const LedgerSummary& summary)
{
    SummaryCell today;
    today.head = Words::tr("Today");
    today.figure = QString::number(summary.total);
    today.foot = Words::tr("per 30 min since 00:00");
    today.chart = SummaryCell::Chart::HalfHours;
    SummaryCell genuine = verdictCell(summary, Verdict::Genuine, {}, Color::TextPrimary);
    genuine.foot.swap(genuine.share);
    QVector<SummaryCell> all{
        today,
        genuine,
        verdictCell(summary, Verdict::Duplicate, Words::tr("answered, ignored"), Color::TextPrimary),
        verdictCell(summary, Verdict::Stale, Words::tr("older than stored"), Color::WarningText),
        verdictCell(summary, Verdict::Forged, Words::tr("refused, 401"), Color::DangerText),
        verdictCell(summary, Verdict::Recovered, Words::tr("found by check"), Color::AccentText)};
    if (summary.malformed > 0)
        all.append(verdictCell(summary, Verdict::Malformed, Words::tr("kept, not applied"), Color::WarningText));
    all.append(answeredCell(summary));
    return all;
}

} // namespace yoyaku::ui

#include "ui/commands/draftquestion.h"

#include "ui/format/setuptext.h"

#include <QCoreApplication>
#include <algorithm>

namespace yoyaku::ui {

namespace {

/// The translator's context of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DraftQuestion)
};

constexpr int kMostListed = 12;

using Change = RulesDraft::Change;

int countOf(const QVector<Change>& changes, Change::What what)
{
    return int(std::count_if(changes.begin(), changes.end(), [=](const Change& one) { return one.what == what; }));
}

/// "2 × Update Event Type Host", in the service's own names.
QString callsOf(const QVector<Change>& changes)
{
    const std::pair<Change::What, QString> calls[] = {
        {Change::What::Priority, Words::tr("Update Event Type Host")},
        {Change::What::RuleChanged, Words::tr("Update Event Type Host Assign Rule")},
        {Change::What::RuleAdded, Words::tr("Create Event Type Host Assign Rule")},
        {Change::What::RuleRemoved, Words::tr("Delete Event Type Host Assign Rule")}};
    QStringList parts;
    for (const auto& [what, name] : calls)
        if (const int count = countOf(changes, what))
            parts.append(Words::tr("%1 × %2", "a number of calls and their name").arg(count).arg(name));
    return parts.join(Words::tr(", ", "between calls"));
}

} // namespace

bool concernsRules(const QVector<Change>& changes)
{
    return std::any_of(changes.begin(), changes.end(),
                       [](const Change& one) { return one.what != Change::What::Priority; });
}

AskDialog::Question draftQuestion(const QVector<Change>& changes, const QString& eventType,
                                  const DirectoryModel& directory, const TimeFormat& format)
{
    const int count = int(changes.size());
    AskDialog::Question question;
    question.title = Words::tr("Apply %n change(s)?", nullptr, count);
    question.about = eventType;
    for (const Change& change : changes.mid(0, kMostListed))
        question.facts.append(QStringLiteral("•  ") + setuptext::change(change, directory, format));
    if (count > kMostListed) question.facts.append(Words::tr("and %n more", nullptr, count - kMostListed));
    if (concernsRules(changes))
        question.warning = Words::tr("The calls that change rules are inferred, not documented.");
    question.keep = Words::tr("Keep as draft");
    question.act = Words::tr("Apply %n change(s)", nullptr, count);
    question.note = Words::tr("%1, held 5 s. Ctrl Z takes them back together.").arg(callsOf(changes));
    question.tone = ActDialog::Tone::Normal;
    return question;
}

} // namespace yoyaku::ui

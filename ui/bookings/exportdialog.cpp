#include "ui/bookings/exportdialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/tickbox.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace yoyaku::ui {

ExportDialog::ExportDialog(const Theme& theme, const About& about, const ExportChoice& choice, QWidget* parent)
    : ActDialog(theme, tr("Export CSV"), parent)
{
    setObjectName(QStringLiteral("exportDialog"));
    (void)addLine(about.rows, int(TextRole::BodyStrong));
    if (about.isMasked)
        addWarning(tr("Guest data is hidden: the file holds no names, companies and e-mail addresses."));
    auto* columns = addChoices(tr("Columns"), "exportColumns", {tr("As the table shows them"), tr("All columns")},
                               int(choice.columns));
    auto* clock =
        addChoices(tr("Times"), "exportClock", {about.zone, tr("Each guest’s own zone"), tr("UTC")}, int(choice.clock));
    auto* bom = new TickBox(tr("Mark the file as UTF-8 (for Excel)"), theme, this);
    bom->setObjectName(QStringLiteral("exportBom"));
    bom->setChecked(choice.hasBom);
    content()->addSpacing(8);
    content()->addWidget(bom);
    content()->addStretch(1);
    setFoot(tr("Keep as is"), tr("Choose a file…"));
    setFootNote(tr("Cells that look like formulas get an apostrophe."));
    actButton()->setDefault(true);
    connect(this, &QDialog::accepted, this, [this, columns, clock, bom] {
        Q_EMIT confirmed(
            {ExportChoice::Columns(columns->checkedId()), FileClock(clock->checkedId()), bom->isChecked()});
    });
}

QButtonGroup* ExportDialog::addChoices(const QString& head, const char* name, const QStringList& texts, int chosen)
{
    content()->addSpacing(8);
    QLabel* label = addLine(head, int(TextRole::SmallStrong));
    auto* group = new QButtonGroup(this);
    for (int i = 0; i < texts.size(); ++i) {
        auto* radio = new QRadioButton(texts[i], this);
        radio->setObjectName(QLatin1String(name) + QString::number(i));
        radio->setAccessibleDescription(label->text());
        radio->setMinimumHeight(24);
        radio->setChecked(i == chosen);
        group->addButton(radio, i);
        content()->addWidget(radio);
    }
    return group;
}

} // namespace yoyaku::ui

#include "moc_exportdialog.cpp"

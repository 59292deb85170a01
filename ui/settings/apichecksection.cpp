#include "ui/settings/apichecksection.h"

#include "ui/format/apireport.h"
#include "ui/format/capabilitytext.h"
#include "ui/format/safetext.h"
#include "ui/widgets/pill.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace yoyaku::ui {

namespace {

constexpr int kStateWidth = 136, kOperationRows = 12, kRowHeight = 24;
enum Column : int { CallColumn, StatedColumn };

QString capitalised(QString text)
{
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

} // namespace

ApiCheckSection::ApiCheckSection(const Theme& theme, CapabilityModel& model, QWidget* parent)
    : SettingsSection(theme, tr("API check"), parent),
      m_model(model),
      m_groups(named(new QWidget, "api.groups")),
      m_again(named(new QPushButton(tr("Ask again")), "api.again")),
      m_copy(named(new QPushButton(tr("Copy report")), "api.copy")),
      m_operations(named(new QTreeWidget, "api.operations")),
      m_copied(words({}, TextRole::Small)),
      m_overrides(named(words({}, TextRole::Small), "api.overrides"))
{
    lines()->addWidget(
        words(tr("Yoyaku is made from Jicoo's public documentation, which does not state everything. One "
                 "reading call for each group shows what this key may use. Nothing is changed by it.")));
    buildGroups();
    buildOperations();
    finish();
    setFocusProxy(m_again);
    connect(m_again, &QPushButton::clicked, &model, &CapabilityModel::ask);
    connect(m_copy, &QPushButton::clicked, this, &ApiCheckSection::copy);
    connect(&model, &CapabilityModel::changed, this, &ApiCheckSection::refresh);
    refresh();
}

void ApiCheckSection::buildGroups()
{
    m_rows = new QGridLayout(m_groups);
    m_rows->setContentsMargins(0, 8, 0, 0);
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(10);
    m_rows->setColumnMinimumWidth(0, kStateWidth);
    m_rows->setColumnStretch(1, 1);
    lines()->addWidget(m_groups);
    auto* buttons = sideBySide({m_again, m_copy, m_copied});
    static_cast<QHBoxLayout*>(buttons->layout())->addStretch(1);
    lines()->addWidget(buttons);
}

void ApiCheckSection::buildOperations()
{
    (void)addForm(tr("Calls, and how they are known"));
    lines()->addWidget(
        words(tr("Documented: a readable page states it. Partly: the rest is assumed. Inferred: assumed by "
                 "analogy, and it may be otherwise at Jicoo."),
              TextRole::Small));
    m_operations->setHeaderLabels({tr("Call"), tr("Stated as")});
    m_operations->setAccessibleName(tr("Calls of the API"));
    m_operations->setRootIsDecorated(false);
    m_operations->setUniformRowHeights(true);
    m_operations->setFont(m_theme.font(TextRole::Small));
    m_operations->header()->setStretchLastSection(false);
    m_operations->header()->setSectionResizeMode(CallColumn, QHeaderView::Stretch);
    m_operations->header()->setSectionResizeMode(StatedColumn, QHeaderView::ResizeToContents);
    m_operations->setMinimumHeight(kOperationRows * kRowHeight);
    lines()->addWidget(m_operations);
    m_overrides->setTextInteractionFlags(Qt::TextSelectableByMouse);
    lines()->addWidget(m_overrides);
}

void ApiCheckSection::setValues(const SettingsValues& values)
{
    m_version = values.version;
    m_apiBase = values.apiBase;
}

void ApiCheckSection::refresh()
{
    showGroups();
    showOperations();
    m_again->setEnabled(!m_model.isAsking());
    m_again->setText(m_model.isAsking() ? tr("Asking…") : tr("Ask again"));
    m_copied->clear();
}

void ApiCheckSection::showGroups()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](const StatusLook& look, const QString& name, const QString& note) {
        const int row = m_rows->rowCount();
        auto* pill = new Pill(m_theme, m_groups);
        pill->setLook(look);
        auto* texts = new QWidget(m_groups);
        auto* column = new QVBoxLayout(texts);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(words(name, TextRole::BodyStrong));
        if (!note.isEmpty()) column->addWidget(words(note, TextRole::Small));
        m_rows->addWidget(pill, row, 0, Qt::AlignTop);
        m_rows->addWidget(texts, row, 1);
    };
    for (const GroupAccess& access : m_model.report().groups)
        add(accessLook(access), capitalised(groupNoun(access.group)), accessNote(access));
    add({tr("Cannot be asked"), QLatin1String("st.request"), Color::TextSecondary, Color::BgSunken}, tr("Webhooks"),
        tr("Jicoo has no documented call for them. They need the Pro plan; the Live page shows each event that "
           "arrives."));
}

void ApiCheckSection::showOperations()
{
    m_operations->clear();
    for (const OperationFact& fact : m_model.report().operations) {
        QString stated = confidenceText(fact.confidence);
        if (fact.isOverridden) stated += QStringLiteral(" · ") + tr("your path");
        auto* row = new QTreeWidgetItem(m_operations, {fact.verb + u' ' + fact.path, stated});
        row->setToolTip(CallColumn, fact.operation);
        if (fact.confidence == Confidence::Inferred)
            row->setForeground(StatedColumn, m_theme.color(Color::WarningText));
    }
    const CapabilityReport& report = m_model.report();
    QString text =
        tr("What is not documented can be put right in this file, without a new version: %1")
            .arg(report.overridesFile.isEmpty() ? QStringLiteral("api-overrides.json") : report.overridesFile);
    for (const QString& fault : report.overrideFaults) text += u'\n' + tr("Not taken: %1").arg(safeText(fault));
    m_overrides->setText(text);
}

void ApiCheckSection::copy()
{
    QGuiApplication::clipboard()->setText(apiReport(m_model.report(), m_version, m_apiBase));
    m_copied->setText(tr("Copied. It holds no key and no guest data."));
}

} // namespace yoyaku::ui

#include "moc_apichecksection.cpp"

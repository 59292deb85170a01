#include "ui/bookings/selectionbar.h"

#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <limits>

namespace yoyaku::ui {

namespace {

constexpr int kNarrow = 760; ///< below, acts are icons

int plural(qint64 n) { return int(std::min<qint64>(n, std::numeric_limits<int>::max())); }

} // namespace

SelectionBar::SelectionBar(const Theme& theme, const TimeFormat& format, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_format(format),
      m_head(new QLabel(this)),
      m_text(new QLabel(this)),
      m_key(new QLabel(QStringLiteral("Esc"), this)),
      m_reschedule(add("bulkReschedule", "action.reschedule")),
      m_reassign(add("bulkReassign", "action.reassign")),
      m_export(add("bulkExport", "action.export")),
      m_cancel(add("bulkCancel", "action.cancel")),
      m_clear(add("clearTicks", "action.close"))
{
    setObjectName(QStringLiteral("selectionBar"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(theme.size(QLatin1String("selectionBar")));
    m_head->setObjectName(QStringLiteral("selectedCount"));
    m_head->setFont(theme.font(TextRole::BodyStrong));
    m_text->setObjectName(QStringLiteral("selectedFacts"));
    m_text->setFont(theme.font(TextRole::Small));
    m_text->setMinimumWidth(20);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_key->setObjectName(QStringLiteral("inverseKey"));
    m_key->setFont(theme.font(TextRole::Micro));
    for (QLabel* label : {m_head, m_text, m_key}) label->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 0, 14, 0);
    row->setSpacing(4);
    row->addWidget(m_head);
    row->addSpacing(8);
    row->addWidget(m_text, 1);
    for (QPushButton* button : {m_reschedule, m_reassign, m_export, m_cancel, m_clear}) row->addWidget(button);
    row->addWidget(m_key);
    const auto bulk = [this](QPushButton* button, BulkKind kind) {
        connect(button, &QPushButton::clicked, this, [this, kind] { Q_EMIT bulkRequested(kind); });
    };
    bulk(m_reschedule, BulkKind::Reschedule);
    bulk(m_reassign, BulkKind::Reassign);
    bulk(m_cancel, BulkKind::Cancel);
    connect(m_export, &QPushButton::clicked, this, &SelectionBar::exportRequested);
    connect(m_clear, &QPushButton::clicked, this, &SelectionBar::clearRequested);
    connect(&theme, &Theme::changed, this, &SelectionBar::retint);
    retint();
    hide();
}

QPushButton* SelectionBar::add(const char* name, const char* icon)
{
    auto* button = new QPushButton(this);
    button->setObjectName(QLatin1String(name));
    button->setProperty("inverse", true);
    button->setAutoDefault(false);
    m_icons.append({button, icon});
    return button;
}

void SelectionBar::retint()
{
    for (const auto& [button, icon] : std::as_const(m_icons))
        button->setIcon(m_theme.icon(QLatin1String(icon), Color::TextInverse));
    m_clear->setIcon({});
}

void SelectionBar::setCount(qint64 count)
{
    m_count = count;
    m_notice.clear();
    setVisible(count > 0);
    refresh();
}

void SelectionBar::setFacts(const std::optional<SelectionFacts>& facts)
{
    m_facts = facts;
    refresh();
}

void SelectionBar::setNotice(const QString& text)
{
    m_notice = text;
    refresh();
}

void SelectionBar::setOffered(bool isBulk, bool isExport)
{
    m_isBulk = isBulk;
    m_isExport = isExport;
    refresh();
}

void SelectionBar::refresh()
{
    m_head->setText(tr("%1 selected").arg(m_format.number(m_count)));
    QString said;
    if (m_facts) {
        const QString when = m_facts->future == m_facts->count ? tr("all in the future")
                             : m_facts->future == 0            ? tr("all in the past")
                                                    : tr("%1 in the future").arg(m_format.number(m_facts->future));
        said = m_facts->hosts > 0 ? tr("%n host(s)", nullptr, m_facts->hosts) + QStringLiteral(" · ") + when : when;
        if (m_facts->cancelled > 0)
            said += QStringLiteral(" · ") + tr("%1 cancelled").arg(m_format.number(m_facts->cancelled));
    }
    m_text->setText(m_notice.isEmpty() ? said : m_notice);
    m_text->setToolTip(m_text->text());
    const bool isNarrow = width() < kNarrow;
    const QString cancel = tr("Cancel %n…", "bookings", plural(m_count));
    const std::pair<QPushButton*, QString> texts[] = {{m_reschedule, tr("Reschedule…")},
                                                      {m_reassign, tr("Reassign…")},
                                                      {m_export, tr("Export CSV…")},
                                                      {m_cancel, cancel}};
    for (const auto& [button, text] : texts) {
        button->setText(isNarrow ? QString() : text);
        button->setAccessibleName(text);
        button->setToolTip(isNarrow ? text : QString());
    }
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear the selection"));
    for (QPushButton* button : {m_reschedule, m_reassign, m_cancel}) button->setVisible(m_isBulk);
    m_export->setVisible(m_isExport);
}

void SelectionBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    refresh();
}

void SelectionBar::retranslate() { refresh(); }

} // namespace yoyaku::ui

#include "moc_selectionbar.cpp"

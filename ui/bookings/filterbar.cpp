#include "ui/bookings/filterbar.h"

#include "ui/bookings/filterchip.h"
#include "ui/bookings/questiontext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/popover.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace yoyaku::ui {

namespace {

constexpr int kBar = 44, kField = 180, kGap = 8;

} // namespace

FilterBar::FilterBar(FilterEditor::Parts parts, QWidget* parent)
    : QWidget(parent),
      m_parts(parts),
      m_field(new QLineEdit(this)),
      m_chips(new QWidget(this)),
      m_flow(new FlowLayout(m_chips, kGap)),
      m_add(new QPushButton(m_chips)),
      m_save(new QPushButton(this))
{
    setMinimumHeight(kBar);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(kGap);
    m_field->setObjectName(QStringLiteral("rowFilter"));
    m_field->setClearButtonEnabled(true);
    m_field->setFixedWidth(kField);
    m_field->setMaxLength(200);
    m_field->addAction(parts.theme.icon(QLatin1String("action.filter")), QLineEdit::LeadingPosition);
    m_add->setObjectName(QStringLiteral("addFilter"));
    m_add->setProperty("addChip", true);
    m_add->setAutoDefault(false);
    m_flow->insertWidget(0, m_add);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_chips->setSizePolicy(policy);
    m_save->setObjectName(QStringLiteral("saveView"));
    m_save->setProperty("flat", true);
    m_save->setProperty("linkButton", true);
    m_save->setAutoDefault(false);
    row->addWidget(m_field, 0, Qt::AlignTop);
    row->addWidget(m_chips, 1, Qt::AlignVCenter);
    row->addWidget(m_save, 0, Qt::AlignTop);
    connect(m_field, &QLineEdit::textChanged, this, &FilterBar::textChanged);
    connect(m_add, &QPushButton::clicked, this, &FilterBar::openMenu);
    connect(m_save, &QPushButton::clicked, this, &FilterBar::saveRequested);
    connect(&parts.theme, &Theme::changed, this, [this] {
        for (QAction* action : m_field->actions()) action->setIcon(m_parts.theme.icon(QLatin1String("action.filter")));
        retranslate();
    });
    retranslate();
}

void FilterBar::setText(const QString& text)
{
    if (m_field->text() == text) return;
    const QSignalBlocker quiet(m_field);
    m_field->setText(text);
}

void FilterBar::setQuestion(const BookingQuestion& question)
{
    m_question = question;
    showChips();
}

void FilterBar::showChips()
{
    const bool hadFocus = m_chips->isAncestorOf(focusWidget());
    const QVector<FilterKind> kinds = m_question.kinds();
    for (auto it = m_chipOf.begin(); it != m_chipOf.end(); ++it)
        if (*it) {
            m_flow->removeWidget(*it);
            (*it)->hide();
            (*it)->deleteLater(); // one may be what was pressed
        }
    m_chipOf.clear();
    int place = 0;
    for (const FilterKind kind : kinds) {
        auto* chip =
            new FilterChip(m_parts.theme, conditionText(kind, m_question, m_parts.directory, m_parts.format), m_chips);
        chip->setObjectName(QStringLiteral("chip%1").arg(int(kind)));
        connect(chip, &FilterChip::removed, this, [this, kind] { remove(kind); });
        connect(chip, &QPushButton::clicked, this, [this, kind] { edit(kind); });
        m_flow->insertWidget(place++, chip);
        chip->show();
        m_chipOf.insert(kind, chip);
    }
    if (hadFocus && !m_isEditing) (kinds.isEmpty() ? m_add : m_chipOf.value(kinds.last()).data())->setFocus();
    m_chips->updateGeometry();
}

void FilterBar::remove(FilterKind kind)
{
    m_question.clear(kind);
    showChips();
    Q_EMIT questionChanged(m_question);
}

void FilterBar::openMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("filterMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int kind = 0; kind < kFilterKinds; ++kind)
        menu->addAction(filterKindText(FilterKind(kind)), this, [this, kind] { edit(FilterKind(kind)); });
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height() + 2)));
}

void FilterBar::edit(FilterKind kind)
{
    if (!m_popover) m_popover = new Popover(window());
    auto* editor = new FilterEditor(m_parts, kind, m_question);
    connect(editor, &FilterEditor::changed, this, [this](const BookingQuestion& question) {
        m_isEditing = true;
        m_question = question;
        showChips();
        m_isEditing = false;
        Q_EMIT questionChanged(m_question);
    });
    // Beside something that stays: the chip is made anew with every change.
    m_popover->open(m_add, editor);
}

void FilterBar::retranslate()
{
    m_field->setPlaceholderText(tr("Filter these rows"));
    m_field->setAccessibleName(tr("Filter these rows"));
    m_add->setText(tr("Filter", "button: add a condition"));
    m_add->setIcon(m_parts.theme.icon(QLatin1String("action.new")));
    m_add->setAccessibleName(tr("Add a filter"));
    m_save->setText(tr("Save view"));
    m_save->setToolTip(tr("Save view (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_S).toString(QKeySequence::NativeText)));
    showChips();
}

} // namespace yoyaku::ui

#include "moc_filterbar.cpp"

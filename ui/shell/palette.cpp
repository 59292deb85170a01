#include "ui/shell/palette.h"

#include "ui/format/safetext.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/chipstrip.h"
#include "ui/shell/paletteanswers.h"
#include "ui/shell/palettedelegate.h"
#include "ui/shell/palettemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/scrim.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTimer>

namespace yoyaku::ui {

namespace {

constexpr int kTop = 88, kField = 52, kFootHeight = 36, kLeast = 24, kPageRows = 6;
constexpr int kMostCommands = 200, kMostCommandsBeside = 6;

} // namespace

Palette::Palette(const ActionRegistry& actions, const Theme& theme, QWidget* window)
    : QFrame(nullptr),
      m_actions(actions),
      m_theme(theme),
      m_commands(actions),
      m_scrim(new Scrim(theme, window)),
      m_model(new PaletteModel(this)),
      m_field(new QLineEdit(this)),
      m_mark(new QLabel(this)),
      m_escape(new QLabel(this)),
      m_note(new QLabel(this)),
      m_empty(new QLabel(this)),
      m_foot(new QLabel(this)),
      m_line(new QFrame(this)),
      m_chips(new ChipStrip(theme, this)),
      m_list(new QListView(this)),
      m_delegate(new PaletteDelegate(*m_model, theme, this)),
      m_pause(new QTimer(this))
{
    setParent(m_scrim);
    setObjectName(QStringLiteral("palette"));
    setAttribute(Qt::WA_StyledBackground);
    m_pause->setSingleShot(true);
    m_pause->setInterval(theme.duration(QLatin1String("searchDebounce")));
    build();
    connect(m_pause, &QTimer::timeout, this, [this] {
        if (m_answers) m_answers->ask(query());
        refresh();
    });
    connect(m_field, &QLineEdit::textChanged, this, &Palette::ask);
    connect(m_chips, &ChipStrip::editRequested, this, &Palette::editPart);
    connect(m_scrim, &Scrim::closeRequested, this, &Palette::closeDown);
    connect(m_scrim, &Scrim::placed, this, &Palette::place);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { runRow(index.row(), Which::First); });
    connect(&theme, &Theme::changed, this, &Palette::retint);
    retint();
    retranslate();
}

void Palette::build()
{
    m_field->setObjectName(QStringLiteral("palette.field"));
    m_field->setMaxLength(200);
    m_field->setFrame(false);
    m_field->setFixedHeight(kField);
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("palette.list"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 16, 0);
    head->setSpacing(8);
    head->addWidget(m_mark);
    head->addWidget(m_field, 1);
    head->addWidget(m_escape, 0, Qt::AlignVCenter);
    for (QLabel* label : {m_note, m_empty}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setContentsMargins(16, 0, 16, 12);
    }
    m_note->setObjectName(QStringLiteral("palette.note"));
    m_empty->setObjectName(QStringLiteral("palette.empty"));
    m_empty->setContentsMargins(16, 16, 16, 16);
    m_escape->setObjectName(QStringLiteral("keyHint"));
    m_line->setFrameShape(QFrame::HLine);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1);
    all->setSpacing(0);
    all->addLayout(head);
    for (QWidget* part : std::initializer_list<QWidget*>{m_chips, m_note, m_line, m_empty}) all->addWidget(part);
    all->addWidget(m_list, 1);
    all->addWidget(buildFoot());
    setFocusProxy(m_field);
}

QWidget* Palette::buildFoot()
{
    auto* foot = new QWidget(this);
    foot->setObjectName(QStringLiteral("paletteFoot"));
    foot->setAttribute(Qt::WA_StyledBackground);
    foot->setFixedHeight(kFootHeight);
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(16, 0, 16, 0);
    line->setSpacing(8);
    for (int i = 0; i < 8; ++i) {
        auto* hint = new QLabel(foot);
        hint->setTextFormat(Qt::PlainText);
        if (i % 2 == 0) hint->setObjectName(QStringLiteral("keyHint"));
        m_hints.append(hint);
        line->addWidget(hint, 0, Qt::AlignVCenter);
        if (i % 2 == 1) line->addSpacing(6);
    }
    line->addStretch();
    m_foot->setObjectName(QStringLiteral("palette.foot"));
    m_foot->setTextFormat(Qt::PlainText);
    line->addWidget(m_foot);
    return foot;
}

void Palette::retint()
{
    QFont field = m_theme.font(TextRole::Title);
    field.setWeight(QFont::Normal);
    m_field->setFont(field);
    m_mark->setPixmap(m_theme.pixmap(QLatin1String("action.search"), 20, Color::TextSecondary, devicePixelRatioF()));
    for (QLabel* label : {m_note, m_foot}) {
        label->setFont(m_theme.font(TextRole::Small));
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_escape->setFont(m_theme.font(TextRole::Micro));
    for (int i = 0; i < m_hints.size(); ++i) {
        m_hints[i]->setFont(m_theme.font(i % 2 ? TextRole::Small : TextRole::Micro));
        if (i % 2) m_hints[i]->setForegroundRole(QPalette::PlaceholderText);
    }
    m_list->viewport()->update();
}

void Palette::retranslate()
{
    m_field->setPlaceholderText(tr("Search, go somewhere, or say what to book"));
    m_field->setAccessibleName(tr("Search or run a command"));
    m_list->setAccessibleName(tr("Results"));
    m_escape->setText(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    m_empty->setText(tr("Nothing is called that. Fewer letters find more."));
    const QString hints[] = {
        QStringLiteral("↑ ↓"), tr("move"),          QKeySequence(Qt::Key_Tab).toString(QKeySequence::NativeText),
        tr("edit parts"),      QStringLiteral(">"), tr("commands only"),
        QStringLiteral("@"),   tr("hosts only")};
    for (int i = 0; i < m_hints.size(); ++i) m_hints[i]->setText(hints[i]);
}

void Palette::setAnswers(PaletteAnswers* answers)
{
    m_answers = answers;
    if (answers)
        connect(answers, &PaletteAnswers::changed, this, [this] {
            if (isOpen() && !m_pause->isActive()) refresh();
        });
}

bool Palette::isOpen() const { return m_scrim->isVisible(); }

void Palette::openWith(const QString& text)
{
    m_field->setText(text);
    if (text.isEmpty()) ask();
    m_pause->stop();
    if (m_answers) m_answers->ask(query());
    m_isRowChosen = false;
    m_scrim->open(m_field);
    refresh();
}

void Palette::closeDown()
{
    m_pause->stop();
    m_scrim->closeDown();
    m_isComposing = false;
    m_field->clear();
    m_pause->stop();
    m_model->setEntries({}); // rows hold what they would act on
    if (m_answers) m_answers->close();
}

qsizetype Palette::sentenceStart() const
{
    const QString text = m_field->text();
    qsizetype at = 0;
    while (at < text.size() && text.at(at).isSpace()) ++at;
    return at;
}

PaletteQuery Palette::query() const
{
    using Only = PaletteQuery::Only;
    const QString text = m_field->text().trimmed();
    const QChar sign = text.isEmpty() ? QChar() : text.at(0);
    const Only only = sign == u'>' || sign == u'＞'   ? Only::Commands
                      : sign == u'@' || sign == u'＠' ? Only::Hosts
                      : sign == u'#' || sign == u'＃' ? Only::EventTypes
                                                      : Only::Everything;
    return {only, only == Only::Everything ? text : text.mid(1).trimmed()};
}

// Commands are there with the letter; what is read from the store waits for a pause in typing.
void Palette::ask()
{
    m_isRowChosen = false;
    m_pause->start();
}

/// The way from here to the filter of the page, for who has no Ctrl F in mind.
PaletteEntry Palette::filterEntry() const
{
    PaletteEntry entry;
    entry.section = PaletteEntry::Section::Commands;
    entry.icon = QLatin1String("action.filter");
    const QString text = query().text;
    entry.title = tr("Filter this view by “%1”").arg(safeText(text));
    entry.keys = m_actions.firstKeysText(QStringLiteral("search"));
    entry.run = [this, text] { Q_EMIT const_cast<Palette*>(this)->filterWanted(text); };
    return entry;
}

void Palette::refresh()
{
    const PaletteQuery asked = query();
    QVector<PaletteEntry> entries = m_answers ? m_answers->entries() : QVector<PaletteEntry>();
    const bool isBeside = asked.only == PaletteQuery::Only::Everything && !asked.text.isEmpty();
    entries += m_commands.entries(asked, isBeside ? kMostCommandsBeside : kMostCommands);
    if (isBeside) entries.append(filterEntry());
    const int kept = m_isRowChosen ? m_list->currentIndex().row() : -1;
    m_delegate->setWish(asked.text);
    m_model->setEntries(std::move(entries));
    m_chips->setChips(m_answers ? m_answers->chips() : QVector<PaletteChip>());
    const QString note = m_answers ? m_answers->note() : QString();
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_empty->setVisible(m_model->entryCount() == 0);
    m_list->setVisible(m_model->entryCount() > 0);
    m_foot->setText(m_answers ? m_answers->foot() : QString());
    const int first = m_model->nextRow(-1, 1);
    const int row = kept >= 0 && m_model->entry(kept) ? kept : first;
    if (row >= 0) m_list->setCurrentIndex(m_model->index(row, 0));
    if (row == first) m_list->scrollToTop();
    place();
}

void Palette::place()
{
    const int width = std::min(m_theme.size(QLatin1String("paletteW")), m_scrim->width() - 2 * kLeast);
    const int top = std::min(kTop, m_scrim->height() / 8);
    int rows = 8;
    for (int i = 0; i < m_model->rowCount(); ++i) rows += m_list->sizeHintForRow(i);
    const int chips = m_chips->isHidden() ? 0 : m_chips->heightForWidth(width);
    const int note = m_note->isHidden() ? 0 : m_note->heightForWidth(width);
    const int empty = m_empty->isHidden() ? 0 : m_empty->heightForWidth(width);
    m_chips->setFixedHeight(std::max(0, chips));
    const int wanted = kField + chips + note + 1 + (m_list->isHidden() ? empty : rows) + kFootHeight + 2;
    setGeometry((m_scrim->width() - width) / 2, top, width, std::min(wanted, m_scrim->height() - top - kLeast));
    QWidget::show();
}

void Palette::step(int by)
{
    const int row = m_model->nextRow(m_list->currentIndex().row(), by);
    if (row < 0) return;
    m_isRowChosen = true;
    m_list->setCurrentIndex(m_model->index(row, 0));
    // A heading above the first row of its section comes into sight with it.
    if (row > 0 && !m_model->entry(row - 1)) m_list->scrollTo(m_model->index(row - 1, 0));
    m_list->scrollTo(m_model->index(row, 0));
    // The focus stays in the field, so the row is said by name.
    QAccessibleEvent said(m_list, QAccessible::Focus);
    said.setChild(row);
    QAccessible::updateAccessibility(&said);
}

void Palette::stepPage(int by)
{
    for (int i = 0; i < kPageRows; ++i) {
        const int next = m_model->nextRow(m_list->currentIndex().row(), by);
        if ((next - m_list->currentIndex().row()) * by <= 0) return; // no further than the end
        step(by);
    }
}

/// The next part is selected in the field, so that what is typed takes its place.
void Palette::editPart(int chip)
{
    const auto& chips = m_chips->chips();
    if (chip < 0 || chip >= chips.size()) return m_chips->setEdited(-1);
    m_chips->setEdited(chip);
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->setSelection(int(sentenceStart() + chips[chip].start), int(chips[chip].length));
}

void Palette::runRow(int row, Which which)
{
    const PaletteEntry* entry = m_model->entry(row);
    if (!entry || !entry->isPossible || !entry->run) return;
    const auto run = which == Which::Second && entry->second ? entry->second : entry->run;
    const QString command = entry->commandId;
    closeDown(); // first, so that a dialog or a page takes the focus for good
    if (!command.isEmpty()) {
        m_commands.noteUse(command);
        Q_EMIT commandUsed();
    }
    run();
}

bool Palette::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const int count = int(m_chips->chips().size());
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        step(key == Qt::Key_Up ? -1 : 1);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        stepPage(key == Qt::Key_PageUp ? -1 : 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_pause->isActive()) { // what stands there is of older letters
            m_pause->stop();
            if (m_answers) m_answers->ask(query());
            refresh();
        }
        runRow(m_list->currentIndex().row(), modifiers.testFlag(Qt::ControlModifier) ? Which::Second : Which::First);
        return true;
    case Qt::Key_Tab:
        editPart(count == 0 ? -1 : (m_chips->edited() + 1) % count);
        return true;
    case Qt::Key_Backtab:
        editPart(count == 0 ? -1 : (std::max(0, m_chips->edited()) + count - 1) % count);
        return true;
    case Qt::Key_Escape:
        closeDown();
        return true;
    default:
        return false;
    }
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field) return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::InputMethod)
        m_isComposing = !static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty();
    if (event->type() != QEvent::KeyPress || m_isComposing) return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    return handleKey(key->key(), key->modifiers()) || QFrame::eventFilter(watched, event);
}

} // namespace yoyaku::ui

#include "moc_palette.cpp"

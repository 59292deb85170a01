#include "ui/commands/bookingtextdialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/tickbox.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace yoyaku::ui {

namespace {

constexpr int kLongestName = 255;
constexpr int kNoteHeight = 120;

} // namespace

BookingTextDialog::BookingTextDialog(const Theme& theme, Subject subject, QWidget* parent)
    : ActDialog(theme, tr("Name and note"), parent),
      m_subject(std::move(subject)),
      m_name(new QLineEdit(this)),
      m_note(new QPlainTextEdit(this)),
      m_tell(new TickBox(tr("Tell the guest by e-mail"), theme, this))
{
    (void)addLine(m_subject.about, int(TextRole::BodyStrong));
    addLine(m_subject.when, int(TextRole::Body))->setForegroundRole(QPalette::PlaceholderText);
    const auto add = [this](const QString& label, QWidget* field, const char* name) {
        QLabel* line = addLine(label, int(TextRole::SmallStrong));
        line->setBuddy(field);
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(label);
        content()->addWidget(field);
    };
    add(tr("Name of the booking"), m_name, "bookingName");
    add(tr("Note"), m_note, "bookingNote");
    m_name->setMaxLength(kLongestName);
    m_name->setText(m_subject.name);
    m_name->setCursorPosition(0);
    m_note->setPlainText(m_subject.note);
    m_note->setFixedHeight(kNoteHeight);
    m_note->setTabChangesFocus(true);
    m_tell->setObjectName(QStringLiteral("bookingTell"));
    content()->addWidget(m_tell);
    setFoot(tr("Keep as is"), tr("Save"));
    setFootNote(tr("Update Booking, held 5 s."));
    connect(m_name, &QLineEdit::textChanged, this, &BookingTextDialog::refresh);
    connect(m_note, &QPlainTextEdit::textChanged, this, &BookingTextDialog::refresh);
    refresh();
    m_name->setFocus();
}

UpdateEdit BookingTextDialog::edit() const
{
    UpdateEdit edit{m_subject.booking, m_subject.span, m_subject.hosts, {}};
    // A text field drops line breaks: as long as nobody touched it, nothing of it is sent.
    if (m_name->isModified() && m_name->text().trimmed() != m_subject.name) {
        edit.patch.name = m_name->text().trimmed();
        edit.nameBefore = m_subject.name;
    }
    if (const QString note = m_note->toPlainText(); m_note->document()->isModified() && note != m_subject.note) {
        edit.patch.description = note;
        edit.descriptionBefore = m_subject.note;
    }
    edit.patch.sendUpdates = m_tell->isChecked();
    return edit;
}

void BookingTextDialog::refresh()
{
    const UpdateEdit made = edit();
    setActAllowed(!m_name->text().trimmed().isEmpty() && (made.patch.name || made.patch.description));
}

void BookingTextDialog::accept()
{
    const UpdateEdit made = edit();
    if (!actButton()->isEnabled()) return;
    Q_EMIT confirmed(made);
    QDialog::accept();
}

} // namespace yoyaku::ui

#include "moc_bookingtextdialog.cpp"

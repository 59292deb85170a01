#include "ui/settings/listenerform.h"

#include "ui/settings/settingssection.h"
#include "ui/widgets/choicebox.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace yoyaku::ui {

namespace {

constexpr int kLabelWidth = 160, kFieldWidth = 128;

QLabel* note(const Theme& theme, const char* name)
{
    auto* label = named(new QLabel, name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(theme.font(TextRole::Small));
    return label;
}

} // namespace

ListenerForm::ListenerForm(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_listenOn(named(new ChoiceBox(theme, this), "settings.listenOn")),
      m_port(number("settings.port", 1024, 65535, {})),
      m_tolerance(number("settings.tolerance", 30, 3600, tr(" s"))),
      m_days(number("settings.ledgerDays", 4, 3650, tr(" days"))),
      m_megabytes(number("settings.ledgerSize", 16, 65536, tr(" MB"))),
      m_certificate(named(new QLineEdit, "settings.certificate")),
      m_key(named(new QLineEdit, "settings.keyFile")),
      m_none(named(new QPushButton(tr("Use no certificate")), "settings.noCertificate")),
      m_apply(named(new QPushButton(tr("Apply")), "settings.applyListener")),
      m_listenNote(note(theme, "settings.listenNote")),
      m_tlsNote(note(theme, "settings.tlsNote"))
{
    m_apply->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_none->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_listenOn->addItem(tr("This computer only"), false);
    m_listenOn->addItem(tr("Every address of this computer"), true);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(8);
    add(form, tr("Port"), m_port);
    add(form, tr("Reached from"), m_listenOn);
    form->addRow(QString(), m_listenNote);
    add(form, tr("Certificate"), filePicker(m_certificate, "settings.chooseCertificate", tr("Certificate, PEM")),
        m_certificate);
    add(form, tr("Its private key"), filePicker(m_key, "settings.chooseKeyFile", tr("Private key, PEM")), m_key);
    form->addRow(QString(), m_tlsNote);
    form->addRow(QString(), m_none);
    add(form, tr("Oldest signature"), m_tolerance);
    add(form, tr("Keep events"), m_days);
    add(form, tr("And at most"), m_megabytes);
    form->addRow(QString(), m_apply);
    for (QSpinBox* box : {m_port, m_tolerance, m_days, m_megabytes})
        connect(box, &QSpinBox::valueChanged, this, &ListenerForm::refresh);
    connect(m_listenOn, &QComboBox::currentIndexChanged, this, &ListenerForm::refresh);
    connect(m_none, &QPushButton::clicked, this, [this] {
        m_certificate->clear();
        m_key->clear();
        refresh();
    });
    connect(m_apply, &QPushButton::clicked, this, [this] {
        m_values = entered();
        refresh();
        Q_EMIT applyRequested(m_values);
    });
    show({});
}

QSpinBox* ListenerForm::number(const char* name, int least, int most, const QString& unit)
{
    auto* box = named(new QSpinBox(this), name);
    box->setRange(least, most);
    box->setSuffix(unit);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons); // typed, not stepped to
    box->setFixedWidth(kFieldWidth);
    return box;
}

QWidget* ListenerForm::filePicker(QLineEdit* field, const char* name, const QString& title)
{
    field->setReadOnly(true);
    field->setPlaceholderText(tr("none"));
    auto* button = named(new QPushButton(tr("Choose…")), name);
    button->setAccessibleName(title);
    connect(button, &QPushButton::clicked, this, [this, field, title] { choose(field, title); });
    auto* both = new QWidget(this);
    auto* line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(field, 1);
    line->addWidget(button);
    return both;
}

void ListenerForm::choose(QLineEdit* field, const QString& title)
{
    auto* dialog = new QFileDialog(this, title, field->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, field](const QString& file) {
        field->setText(file);
        refresh();
    });
    dialog->open();
}

void ListenerForm::add(QFormLayout* form, const QString& label, QWidget* field, QWidget* buddy)
{
    auto* text = new QLabel(label, this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setFixedWidth(kLabelWidth);
    text->setBuddy(buddy ? buddy : field);
    form->addRow(text, field);
}

ListenerValues ListenerForm::entered() const
{
    ListenerValues values;
    values.port = quint16(m_port->value());
    values.isOnEveryAddress = m_listenOn->currentData().toBool();
    values.certificateFile = m_certificate->text();
    values.keyFile = m_key->text();
    values.toleranceSeconds = m_tolerance->value();
    values.ledgerDays = m_days->value();
    values.ledgerMegabytes = m_megabytes->value();
    return values;
}

void ListenerForm::show(const ListenerValues& values)
{
    m_values = values;
    {
        const QSignalBlocker port(m_port), tolerance(m_tolerance), days(m_days), size(m_megabytes), on(m_listenOn);
        m_port->setValue(values.port);
        m_listenOn->setCurrentIndex(values.isOnEveryAddress ? 1 : 0);
        m_certificate->setText(values.certificateFile);
        m_key->setText(values.keyFile);
        m_tolerance->setValue(values.toleranceSeconds);
        m_days->setValue(values.ledgerDays);
        m_megabytes->setValue(values.ledgerMegabytes);
    }
    m_values = entered(); // within the ranges of the fields
    refresh();
}

void ListenerForm::setValues(const ListenerValues& values)
{
    if (entered() == m_values) show(values);
}

void ListenerForm::refresh()
{
    const ListenerValues now = entered();
    const bool isHalf = now.certificateFile.isEmpty() != now.keyFile.isEmpty();
    m_listenNote->setText(
        now.isOnEveryAddress
            ? tr("Whoever reaches this computer can knock at this port, and your firewall decides who that is. What is "
                 "not signed is refused, but without a certificate guest data travels readable. A tunnel or a proxy "
                 "on this computer does not need this.")
            : tr("Tunnel programs and proxies on this computer reach the port, and nobody else."));
    m_tlsNote->setText(isHalf ? tr("A certificate needs its private key, and the other way round.")
                              : tr("Only needed when Jicoo is to reach this port directly. A renewed file is taken by "
                                   "itself. The key must not be encrypted."));
    m_none->setVisible(!now.certificateFile.isEmpty() || !now.keyFile.isEmpty());
    m_apply->setEnabled(now != m_values && !isHalf);
}

} // namespace yoyaku::ui

#include "moc_listenerform.cpp"

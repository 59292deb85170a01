#include "ui/settings/generalsection.h"

#include "ui/widgets/choicebox.h"

#include <QFormLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimeZone>

namespace yoyaku::ui {

namespace {

void choose(QComboBox* box, const QVariant& value)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(box->findData(value));
}

} // namespace

GeneralSection::GeneralSection(const Theme& theme, QWidget* parent)
    : SettingsSection(theme, tr("General"), parent),
      m_mode(named(new ChoiceBox(theme), "settings.theme")),
      m_contrast(named(new ChoiceBox(theme), "settings.contrast")),
      m_motion(named(new ChoiceBox(theme), "settings.motion")),
      m_text(named(new ChoiceBox(theme), "settings.text")),
      m_language(named(new ChoiceBox(theme), "settings.language")),
      m_zone(named(new ChoiceBox(theme), "settings.zone")),
      m_tips(named(new QPushButton(tr("Show tips again")), "settings.tips"))
{
    fill();
    QFormLayout* form = addForm();
    addRow(form, tr("Theme"), m_mode);
    addRow(form, tr("High contrast"), m_contrast);
    addRow(form, tr("Text size"), m_text);
    addRow(form, tr("Reduced motion"), m_motion);
    addRow(form, tr("Language"), m_language);
    addRow(form, tr("Time zone"), m_zone);
    addRow(form, tr("Tips"), sideBySide({m_tips, new QWidget}), m_tips);
    finish();
    setFocusProxy(m_mode);
    connect(m_mode, &QComboBox::activated, this,
            [this] { Q_EMIT themeRequested(ThemeMode(m_mode->currentData().toInt())); });
    for (QComboBox* box : {m_contrast, m_motion, m_text})
        connect(box, &QComboBox::activated, this, [this] {
            Q_EMIT looksRequested({Follow(m_contrast->currentData().toInt()), Follow(m_motion->currentData().toInt()),
                                   m_text->currentData().toInt()});
        });
    connect(m_tips, &QPushButton::clicked, this, [this] {
        m_tips->setEnabled(false); // done; a second click would do nothing
        Q_EMIT tipsRequested();
    });
    connect(m_language, &QComboBox::activated, this,
            [this] { Q_EMIT languageRequested(m_language->currentData().toString()); });
    connect(m_zone, &QComboBox::activated, this, [this] { Q_EMIT zoneRequested(m_zone->currentData().toByteArray()); });
}

void GeneralSection::fill()
{
    m_mode->addItem(tr("As the desktop"), int(ThemeMode::System));
    m_mode->addItem(tr("Light"), int(ThemeMode::Light));
    m_mode->addItem(tr("Dark"), int(ThemeMode::Dark));
    for (QComboBox* box : {m_contrast, m_motion}) {
        box->addItem(tr("As the desktop"), int(Follow::System));
        box->addItem(tr("On"), int(Follow::On));
        box->addItem(tr("Off"), int(Follow::Off));
    }
    m_text->addItem(tr("As the desktop"), 0);
    for (const int percent : {100, 115, 130, 150, 200}) m_text->addItem(tr("%1 %").arg(percent), percent);
    // Each language in its own words, so that it is found by who needs it.
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("日本語"), QStringLiteral("ja"));
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        if (id.contains('/') || id == "UTC") m_zone->addItem(QString::fromLatin1(id), id);
}

void GeneralSection::setValues(const SettingsValues& values)
{
    choose(m_mode, int(values.theme));
    choose(m_contrast, int(values.looks.contrast));
    choose(m_motion, int(values.looks.motion));
    if (m_text->findData(values.looks.textPercent) < 0)
        m_text->addItem(tr("%1 %").arg(values.looks.textPercent), values.looks.textPercent);
    choose(m_text, values.looks.textPercent);
    choose(m_language, values.language);
    if (m_zone->findData(values.zone) < 0 && !values.zone.isEmpty())
        m_zone->addItem(QString::fromLatin1(values.zone), values.zone);
    choose(m_zone, values.zone);
}

} // namespace yoyaku::ui

#include "moc_generalsection.cpp"

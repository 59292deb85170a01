#include "app/appearance.h"

namespace yoyaku::app {

namespace {

const auto kTheme = QStringLiteral("theme");
const auto kContrast = QStringLiteral("highContrast");
const auto kMotion = QStringLiteral("reducedMotion");
const auto kText = QStringLiteral("textPercent");

/// What a file of another version or another hand holds counts as not chosen.
template <class Enum>
Enum chosen(const Settings& settings, const QString& key, Enum last)
{
    const int value = settings.value(key).toInt();
    return value >= 0 && value <= int(last) ? Enum(value) : Enum(0);
}

} // namespace

Appearance::Appearance(Settings& settings, ui::Theme& theme, const QString& busAddress, QObject* parent)
    : QObject(parent), m_settings(settings), m_theme(theme), m_system(busAddress)
{
    m_choice.contrast = chosen(settings, kContrast, ui::Follow::Off);
    m_choice.motion = chosen(settings, kMotion, ui::Follow::Off);
    m_choice.textPercent = settings.value(kText).toInt();
    theme.apply(chosen(settings, kTheme, ui::ThemeMode::Dark));
    theme.setHighContrast(m_choice.contrast);
    theme.setMotionReduced(m_choice.motion);
    sizeText();
    connect(&m_system, &SystemTheme::darkChanged, &theme, &ui::Theme::setSystemDark);
    connect(&m_system, &SystemTheme::highContrastChanged, &theme, &ui::Theme::setSystemHighContrast);
    connect(&m_system, &SystemTheme::motionReducedChanged, &theme, &ui::Theme::setSystemMotionReduced);
    connect(&m_system, &SystemTheme::textPercentChanged, this, [this](int percent) {
        m_systemTextPercent = percent;
        sizeText();
    });
}

void Appearance::chooseTheme(ui::ThemeMode mode)
{
    m_theme.apply(mode);
    m_settings.setValue(kTheme, int(mode));
}

void Appearance::choose(const ui::LookChoice& choice)
{
    m_choice = choice;
    m_settings.setValue(kContrast, int(choice.contrast));
    m_settings.setValue(kMotion, int(choice.motion));
    m_settings.setValue(kText, choice.textPercent);
    m_theme.setHighContrast(choice.contrast);
    m_theme.setMotionReduced(choice.motion);
    sizeText();
}

void Appearance::sizeText()
{
    const int before = m_theme.textPercent();
    m_theme.setTextPercent(m_choice.textPercent > 0 ? m_choice.textPercent : m_systemTextPercent);
    if (m_theme.textPercent() != before) Q_EMIT remakeWanted();
}

} // namespace yoyaku::app

#include "moc_appearance.cpp"

#include "app/systemtheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <cmath>
#include <utility>

namespace yoyaku::app {

namespace {

const auto kService = QStringLiteral("org.freedesktop.portal.Desktop");
const auto kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto kInterface = QStringLiteral("org.freedesktop.portal.Settings");

const auto kAppearance = QStringLiteral("org.freedesktop.appearance");
const auto kGnome = QStringLiteral("org.gnome.desktop.interface");
const auto kGnomeAccess = QStringLiteral("org.gnome.desktop.a11y.interface");
const auto kScheme = QStringLiteral("org.freedesktop.appearance/color-scheme");
const auto kContrast = QStringLiteral("org.freedesktop.appearance/contrast");
const auto kMotion = QStringLiteral("org.freedesktop.appearance/reduced-motion");
const auto kGnomeContrast = QStringLiteral("org.gnome.desktop.a11y.interface/high-contrast");
const auto kGnomeMotion = QStringLiteral("org.gnome.desktop.interface/enable-animations");
const auto kGnomeText = QStringLiteral("org.gnome.desktop.interface/text-scaling-factor");
constexpr uint kWanted = 1; ///< dark, high, reduced

// The portal wraps the value in one variant more than its signature says, on some desktops.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>()) value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

SystemTheme::SystemTheme(const QString& busAddress, QObject* parent) : QObject(parent)
{
    QDBusConnection bus = busAddress.isEmpty() ? QDBusConnection::sessionBus()
                                               : QDBusConnection::connectToBus(busAddress, QStringLiteral("looks"));
    if (!bus.isConnected()) return;
    m_connection = bus.name();
    // The connection is refused, without a word, while nobody has made this type known.
    qRegisterMetaType<QDBusVariant>();
    // Of whoever sends it: a portal that starts later, or anew, is heard as well.
    bus.connect(QString(), kPath, kInterface, QStringLiteral("SettingChanged"), this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    for (const QString& name : {kScheme, kContrast, kMotion, kGnomeContrast, kGnomeMotion, kGnomeText})
        ask(name.section(u'/', 0, 0), name.section(u'/', 1));
}

void SystemTheme::ask(const QString& group, const QString& key)
{
    QDBusMessage message = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    message << group << key;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection(m_connection).asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, group, key](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (!reply.isError()) onSettingChanged(group, key, reply.value());
        done->deleteLater();
    });
}

void SystemTheme::onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group != kAppearance && group != kGnome && group != kGnomeAccess) return;
    m_values.insert(group + u'/' + key, unwrapped(value.variant()));
    tell();
}

void SystemTheme::tell()
{
    const auto isWanted = [this](const QString& name) { return m_values.value(name).toUInt() == kWanted; };
    if (m_values.contains(kScheme)) {
        const bool isDark = isWanted(kScheme), isNew = !std::exchange(m_hasScheme, true);
        if (std::exchange(m_isDark, isDark) != isDark || isNew) Q_EMIT darkChanged(isDark);
    }
    const bool isHigh = isWanted(kContrast) || m_values.value(kGnomeContrast).toBool();
    if (std::exchange(m_isHigh, isHigh) != isHigh) Q_EMIT highContrastChanged(isHigh);
    const bool isReduced = isWanted(kMotion) || !m_values.value(kGnomeMotion, true).toBool();
    if (std::exchange(m_isReduced, isReduced) != isReduced) Q_EMIT motionReducedChanged(isReduced);
    const double factor = m_values.value(kGnomeText, 1.0).toDouble();
    const int percent = factor > 0 && factor < 10 ? int(std::lround(factor * 100)) : 100;
    if (std::exchange(m_textPercent, percent) != percent) Q_EMIT textPercentChanged(percent);
}

} // namespace yoyaku::app

#include "moc_systemtheme.cpp"

#pragma once

#include <QHash>
#include <QObject>
#include <QVariant>

class QDBusVariant;

namespace yoyaku::app {

/// What the desktop wishes of looks, read from the settings portal over D-Bus and followed live. Qt 6.4 has no
/// QStyleHints::colorScheme. Without a portal nothing is ever emitted and the palette decides; a key that a desktop
/// does not know says nothing. Signals tell changes from what a desktop without wishes has.
/// Source: org.freedesktop.portal.Settings: org.freedesktop.appearance color-scheme (1 = dark), contrast (1 = high),
/// reduced-motion (1 = reduced); GNOME's org.gnome.desktop.a11y.interface high-contrast and
/// org.gnome.desktop.interface enable-animations, text-scaling-factor.
class SystemTheme : public QObject
{
    Q_OBJECT

  public:
    /// `busAddress`: of another bus than the session's, for tests.
    explicit SystemTheme(const QString& busAddress = {}, QObject* parent = nullptr);

  Q_SIGNALS:
    void darkChanged(bool isDark);
    void highContrastChanged(bool isHigh);
    void motionReducedChanged(bool isReduced);
    void textPercentChanged(int percent); ///< of the usual size of text, unclamped

  private Q_SLOTS:
    void onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

  private:
    void ask(const QString& group, const QString& key);
    void tell();

    QString m_connection;              ///< Qt's name of it
    QHash<QString, QVariant> m_values; ///< by group/key
    bool m_isDark = false, m_isHigh = false, m_isReduced = false, m_hasScheme = false;
    int m_textPercent = 100;
};

} // namespace yoyaku::app

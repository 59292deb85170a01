#include "app/appearance.h"

#include "desktop/privatedesktop.h"
#include "support/strict.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace yoyaku;
using namespace Qt::StringLiterals;

namespace {

const auto kPath = u"/org/freedesktop/portal/desktop"_s;
const auto kSettings = u"org.freedesktop.portal.Settings"_s;
const auto kAppearance = u"org.freedesktop.appearance"_s;

/// The settings portal of a desktop, on a bus of the test's own.
class Portal final : public QDBusVirtualObject
{
  public:
    explicit Portal(const QString& address) : m_bus(QDBusConnection::connectToBus(address, u"portal"_s))
    {
        isThere =
            m_bus.registerVirtualObject(kPath, this) && m_bus.registerService(u"org.freedesktop.portal.Desktop"_s);
    }
    ~Portal() override { QDBusConnection::disconnectFromBus(u"portal"_s); }

    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override
    {
        if (message.member() != u"Read"_s) return false;
        const QVariant value =
            values.value(message.arguments().value(0).toString() + u'/' + message.arguments().value(1).toString());
        if (!value.isValid())
            bus.send(message.createErrorReply(u"org.freedesktop.portal.Error.NotFound"_s, u"no such key"_s));
        else // wrapped once more than the signature says, as portals do
            bus.send(message.createReply(QVariant::fromValue(QDBusVariant(QVariant::fromValue(QDBusVariant(value))))));
        return true;
    }
    void change(const QString& group, const QString& key, const QVariant& value)
    {
        values.insert(group + u'/' + key, value);
        QDBusMessage word = QDBusMessage::createSignal(kPath, kSettings, u"SettingChanged"_s);
        word.setArguments({group, key, QVariant::fromValue(QDBusVariant(value))});
        m_bus.send(word);
    }

    QHash<QString, QVariant> values;
    bool isThere = false;

  private:
    QDBusConnection m_bus;
};

} // namespace

/// What the desktop wishes of looks, told by a real portal on a real bus, and what the program makes of it.
class tst_SystemLooks : public QObject
{
    Q_OBJECT

    test::PrivateDesktop m_desktop;
    std::unique_ptr<Portal> m_portal;
    QTemporaryDir m_folder;
    QString m_address;

  private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_desktop.startBus());
        m_address = m_desktop.environment().value(u"DBUS_SESSION_BUS_ADDRESS"_s);
        m_portal = std::make_unique<Portal>(m_address);
        QVERIFY(m_portal->isThere);
    }
    void init()
    {
        test::failOnUnexpectedWarnings();
        m_portal->values.clear();
        m_portal->values.insert(kAppearance + u"/color-scheme"_s, 0U);
    }

    void darkAndLightAreFollowedLive()
    {
        Settings settings(m_folder.filePath(u"a.json"_s));
        ui::Theme theme;
        m_portal->values.insert(kAppearance + u"/color-scheme"_s, 1U);
        app::Appearance looks(settings, theme, m_address);
        QTRY_VERIFY(theme.isDark());
        // Said again and again: the bus may not know yet that somebody listens.
        QTRY_VERIFY((m_portal->change(kAppearance, u"color-scheme"_s, 2U), !theme.isDark()));
        m_portal->change(kAppearance, u"color-scheme"_s, 1U);
        QTRY_VERIFY(theme.isDark());
        looks.chooseTheme(ui::ThemeMode::Light); // decided here
        m_portal->change(kAppearance, u"color-scheme"_s, 2U);
        m_portal->change(kAppearance, u"color-scheme"_s, 1U);
        m_portal->change(kAppearance, u"contrast"_s, 1U); // comes after them
        QTRY_VERIFY(theme.isHighContrast());
        QVERIFY(!theme.isDark());
    }

    void contrastAndMotionOfEitherNameAreFollowed()
    {
        Settings settings(m_folder.filePath(u"b.json"_s));
        ui::Theme theme;
        app::Appearance looks(settings, theme, m_address);
        QVERIFY(!theme.isHighContrast());
        m_portal->change(kAppearance, u"contrast"_s, 1U);
        QTRY_VERIFY(theme.isHighContrast());
        m_portal->change(kAppearance, u"contrast"_s, 0U);
        QTRY_VERIFY(!theme.isHighContrast());
        m_portal->change(u"org.gnome.desktop.a11y.interface"_s, u"high-contrast"_s, true);
        QTRY_VERIFY(theme.isHighContrast());
        QVERIFY(theme.duration(QLatin1String("arrivalGlide")) > 0);
        m_portal->change(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, false);
        QTRY_COMPARE(theme.duration(QLatin1String("arrivalGlide")), 0);
        m_portal->change(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, true);
        QTRY_VERIFY(!theme.isMotionReduced());
        m_portal->change(kAppearance, u"reduced-motion"_s, 1U);
        QTRY_VERIFY(theme.isMotionReduced());
    }

    void theSizeOfTextIsTheDesktopsUntilOneIsChosen()
    {
        Settings settings(m_folder.filePath(u"c.json"_s));
        ui::Theme theme;
        app::Appearance looks(settings, theme, m_address);
        QSignalSpy remade(&looks, &app::Appearance::remakeWanted);
        m_portal->change(u"org.gnome.desktop.interface"_s, u"text-scaling-factor"_s, 1.3);
        QTRY_COMPARE(theme.textPercent(), 130);
        QCOMPARE(remade.size(), 1);
        looks.choose({ui::Follow::System, ui::Follow::System, 115});
        QCOMPARE(theme.textPercent(), 115);
        m_portal->change(u"org.gnome.desktop.interface"_s, u"text-scaling-factor"_s, 1.5);
        m_portal->change(kAppearance, u"contrast"_s, 1U);
        QTRY_VERIFY(theme.isHighContrast());
        QCOMPARE(theme.textPercent(), 115);
    }

    void whatWasChosenIsKeptAndNonsenseIsNot()
    {
        const QString file = m_folder.filePath(u"d.json"_s);
        {
            Settings settings(file);
            ui::Theme theme;
            app::Appearance looks(settings, theme, m_address);
            looks.choose({ui::Follow::On, ui::Follow::Off, 130});
        }
        {
            Settings settings(file);
            ui::Theme theme;
            const app::Appearance looks(settings, theme, m_address);
            QCOMPARE(looks.choice(), (ui::LookChoice{ui::Follow::On, ui::Follow::Off, 130}));
            QVERIFY(theme.isHighContrast());
            settings.setValue(u"highContrast"_s, 77);
            settings.setValue(u"theme"_s, -3);
        }
        Settings settings(file);
        ui::Theme theme;
        const app::Appearance looks(settings, theme, m_address);
        QCOMPARE(looks.choice().contrast, ui::Follow::System);
        QCOMPARE(theme.mode(), ui::ThemeMode::System);
    }
};

QTEST_MAIN(tst_SystemLooks)
#include "tst_systemlooks.moc"

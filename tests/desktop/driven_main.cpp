// Yoyaku itself, driven by lines on standard input: the widgets of the real application, pressed by object name from
// another process. Each line is answered by one line: "ok …" or "no …". With --secret it only speaks to the keyring.
//
//   wait <name>           until a widget of that name can be seen
//   gone <name>           until none can
//   click <name>          presses a button
//   type <name> <text>    replaces a field's text and presses Enter
//   paste <name> <text>   replaces a field's text, as a paste does
//   choose <name> <row>   of a combo box, as a user would
//   row <name> <row>      of a list, by number or by its text
//   text <name>           of a label, button, field or list
//   expect <name> <part>  until a widget of that name says so
//   account <id|*name>    triggers the menu's action
//   key <name> <keys>     presses keys on it
//   do <action>           triggers a command by its id
//   clipboard             what is on it, and what is selected
//   shot <path>           a picture of the window
//   close                 closes the window, as its frame's button does
//   quit                  ends the program, as the menu does
// What would go to the browser is said in a line of its own: "opened <address>".
#include "app/application.h"
#include "core/base/privatefiles.h"
#include "core/base/secretstore.h"
#include "core/demo/demoserver.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/appmenu.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSocketNotifier>
#include <QTimer>
#include <cstdio>
#include <iostream>
#include <unistd.h>

using namespace yoyaku;

namespace {

constexpr int kPatienceMs = 40'000, kLookMs = 20;

const char* const kOutcomes[] = {"Ok", "NotFound", "NoKeyring", "Locked", "TimedOut", "Failed"};

void say(const QString& text)
{
    std::printf("%s\n", qPrintable(QString(text).replace(u'\n', u' ')));
    std::fflush(stdout);
}

QWidget* visible(const QString& name)
{
    for (QWidget* widget : QApplication::allWidgets())
        if (widget->objectName() == name && widget->isVisible()) return widget;
    return nullptr;
}

QString textOf(QWidget* widget)
{
    if (auto* list = qobject_cast<QListWidget*>(widget)) {
        QStringList rows;
        for (int i = 0; i < list->count(); ++i) rows.append(list->item(i)->text());
        return rows.join(u'|');
    }
    if (auto* box = qobject_cast<QComboBox*>(widget)) return box->currentText();
    return widget->property("text").toString();
}

void press(QWidget* widget, int key)
{
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier);
        QApplication::sendEvent(widget, &event);
    }
}

class Driver : public QObject
{
    Q_OBJECT

  public:
    /// What would go to the browser.
    Q_INVOKABLE void open(const QUrl& url) { say(QStringLiteral("opened ") + url.toString()); }

    Driver() : m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_input, &QSocketNotifier::activated, this, &Driver::readLine);
        qApp->installEventFilter(this);
        for (const char* scheme : {"http", "https"})
            QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), this, "open");
    }
    /// The offscreen screen is small, and a small window hides what tests look for.
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Show && watched->objectName() == QLatin1String("mainWindow"))
            static_cast<QWidget*>(watched)->resize(1440, 900);
        return false;
    }

  private:
    void readLine()
    {
        std::string line;
        if (!std::getline(std::cin, line)) return m_input.setEnabled(false);
        const QString text = QString::fromStdString(line);
        const QString verb = text.section(u' ', 0, 0), name = text.section(u' ', 1, 1), rest = text.section(u' ', 2);
        m_input.setEnabled(false); // one at a time
        until([this, verb, name, rest] { return act(verb, name, rest); });
    }
    /// Looks again until `isDone`, then answers. The loop of the application goes on meanwhile.
    void until(std::function<bool()> isDone)
    {
        auto* look = new QTimer(this);
        QElapsedTimer since;
        since.start();
        connect(look, &QTimer::timeout, this, [this, look, since, isDone = std::move(isDone)] {
            const bool ok = isDone();
            if (!ok && since.elapsed() < kPatienceMs) return;
            look->deleteLater();
            look->stop();
            say(ok ? QStringLiteral("ok ") + std::exchange(m_answer, {}) : QStringLiteral("no"));
            m_input.setEnabled(true);
        });
        look->start(kLookMs);
    }
    bool act(const QString& verb, const QString& name, const QString& rest)
    {
        if (verb == QLatin1String("gone")) return !visible(name);
        if (verb == QLatin1String("account")) return chooseAccount(name, rest);
        if (verb == QLatin1String("do")) return command(name);
        if (verb == QLatin1String("quit")) return quit();
        if (verb == QLatin1String("close")) return close();
        if (verb == QLatin1String("clipboard")) {
            m_answer =
                QApplication::clipboard()->text() + u' ' + QApplication::clipboard()->text(QClipboard::Selection);
            return true;
        }
        if (verb == QLatin1String("shot")) {
            QWidget* window = visible(QStringLiteral("mainWindow"));
            if (!window) window = visible(QStringLiteral("welcome"));
            return window && window->grab().save(name);
        }
        QWidget* widget = visible(name);
        return widget && actOn(widget, verb, rest);
    }
    bool actOn(QWidget* widget, const QString& verb, const QString& rest)
    {
        if (verb == QLatin1String("wait")) return true;
        m_answer = textOf(widget);
        if (verb == QLatin1String("text")) return true;
        if (verb == QLatin1String("expect")) return m_answer.contains(rest);
        if (!widget->isEnabled()) return false;
        if (verb == QLatin1String("key"))
            return press(widget, QKeySequence::fromString(rest, QKeySequence::PortableText)[0].key()), true;
        if (auto* button = qobject_cast<QAbstractButton*>(widget); button && verb == QLatin1String("click"))
            return QTimer::singleShot(0, button, [button] { button->click(); }), true;
        if (auto* field = qobject_cast<QLineEdit*>(widget)) {
            field->setText(rest);
            if (verb == QLatin1String("type")) press(field, Qt::Key_Return);
            return true;
        }
        if (auto* box = qobject_cast<QComboBox*>(widget); box && verb == QLatin1String("choose")) {
            box->setCurrentIndex(rest.toInt());
            Q_EMIT box->activated(rest.toInt());
            return true;
        }
        if (auto* list = qobject_cast<QListWidget*>(widget); list && verb == QLatin1String("row")) {
            bool isNumber = false;
            int row = rest.toInt(&isNumber);
            if (!isNumber) {
                const auto found = list->findItems(rest, Qt::MatchExactly);
                if (found.isEmpty()) return false;
                row = list->row(found.first());
            }
            list->setCurrentRow(row);
            return true;
        }
        return false;
    }
    static bool command(const QString& id)
    {
        auto* window = qobject_cast<ui::MainWindow*>(visible(QStringLiteral("mainWindow")));
        QAction* action = window ? window->commands().action(id) : nullptr;
        if (!action || !action->isEnabled()) return false;
        return QTimer::singleShot(0, action, &QAction::trigger), true;
    }
    /// As a click in the menu: by id, or with * by name.
    bool chooseAccount(const QString& id, const QString& rest)
    {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            auto* menu = widget->findChild<ui::AppMenu*>(QStringLiteral("menu.app"));
            if (!menu || !widget->isVisible()) continue;
            menu->rebuild();
            const QString wanted = QString(id + u' ' + rest).trimmed().mid(1);
            for (QAction* action : menu->findChild<QMenu*>(QStringLiteral("menu.accounts"))->actions()) {
                const bool isIt = id.startsWith(u'*') ? action->text() == wanted
                                                      : action->objectName() == QStringLiteral("account.") + id;
                if (isIt) return QTimer::singleShot(0, action, &QAction::trigger), true;
            }
        }
        return false;
    }
    /// A window that keeps listening is left by the menu; it may be hidden then.
    bool quit()
    {
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* window = qobject_cast<ui::MainWindow*>(widget))
                return QTimer::singleShot(0, window, [window] { Q_EMIT window->quitRequested(); }), true;
        return close();
    }
    static bool close()
    {
        QWidget* window = visible(QStringLiteral("mainWindow"));
        if (!window) window = visible(QStringLiteral("welcome"));
        if (!window) return false;
        QTimer::singleShot(0, window, &QWidget::close);
        return true;
    }

    QSocketNotifier m_input;
    QString m_answer;
};

/// --secret read|write|remove <name> <timeout ms> [<value>]: prints the outcome, and after a read the value.
int speakToKeyring(const QStringList& arguments)
{
    KeyringStore store(arguments.value(4).toInt());
    const QString verb = arguments.value(2), name = arguments.value(3);
    const auto told = [](SecretOutcome outcome, const Secret& secret = {}) {
        say(QString::fromLatin1(kOutcomes[int(outcome)]) + u' ' + QString::fromUtf8(secret.reveal()));
        QCoreApplication::quit();
    };
    QTimer::singleShot(0, &store, [&] {
        if (verb == QLatin1String("read"))
            store.read(name, &store, [told](const SecretReading& r) { told(r.outcome, r.secret); });
        else if (verb == QLatin1String("write"))
            store.write(name, Secret(arguments.value(5).toUtf8()), &store, [told](SecretOutcome o) { told(o); });
        else
            store.remove(name, &store, [told](SecretOutcome o) { told(o); });
    });
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    createFilesPrivately();
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--secret")) return speakToKeyring(arguments);
    const auto options = app::parseCommandLine(arguments);
    if (!options) return 2;
    if (options->mode == app::Options::Mode::ServeDemo) { // as the program does: it is its own demo account
        DemoOptions demo;
        demo.seed = options->demoSeed;
        demo.bookings = 20;
        demo.ratePerMinute = 0;
        demo.exitWithParent = options->exitWithParent;
        return runDemoServer(demo);
    }
    app::Application yoyaku(*options);
    Driver driver;
    return yoyaku.run();
}

#include "driven_main.moc"

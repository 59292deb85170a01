#include "app/commandline.h"

#include "core/api/client.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace yoyaku::app {

namespace {

/// The translator's context of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The options by name, so that declaring and reading cannot drift apart.
struct Flag
{
    const char* name;
    const char* help;
    const char* value = nullptr;
};

constexpr Flag kFlags[] = {
    {"demo", QT_TRANSLATE_NOOP("CommandLine", "Start on the embedded demo account. Nothing leaves this computer.")},
    {"listen", QT_TRANSLATE_NOOP("CommandLine", "Take events in without a window, until a window is opened.")},
    {"hidden", QT_TRANSLATE_NOOP("CommandLine", "Start without the window. Starting Yoyaku again shows it.")},
    {"serve-demo", QT_TRANSLATE_NOOP("CommandLine", "Run only the demo account, without a window.")},
    {"demo-seed", QT_TRANSLATE_NOOP("CommandLine", "Seed of the demo account (default 1)."), "n"},
    {"demo-hosts", QT_TRANSLATE_NOOP("CommandLine", "Hosts of the demo account, 1 to 200 (default 12)."), "n"},
    {"demo-bookings", QT_TRANSLATE_NOOP("CommandLine", "Bookings of the demo account (default 18000)."), "n"},
    {"demo-rate", QT_TRANSLATE_NOOP("CommandLine", "Demo guests' acts a minute (default 6, 0: none)."), "n"},
    {"exit-with-parent", QT_TRANSLATE_NOOP("CommandLine", "With --serve-demo: end when standard input closes.")},
    {"data-dir", QT_TRANSLATE_NOOP("CommandLine", "Folder for bookings, ledger and settings."), "folder"},
    {"api-base", QT_TRANSLATE_NOOP("CommandLine", "Address of the service: https, or http on this computer."), "url"},
    {"webhook-port", QT_TRANSLATE_NOOP("CommandLine", "Port of the webhook listener (default 8787, 0: any)."), "port"},
    {"lang", QT_TRANSLATE_NOOP("CommandLine", "Language of the interface: en or ja."), "code"},
    {"page", QT_TRANSLATE_NOOP("CommandLine", "First page: calendar, bookings, hosts or live."), "name"},
};

void declare(QCommandLineParser& parser)
{
    parser.setApplicationDescription(Words::tr("Yoyaku: every Jicoo booking of your team, live, on your own computer.\n"
                                               "YOYAKU_API_KEY and YOYAKU_WEBHOOK_SECRET override the stored ones."));
    for (const Flag& flag : kFlags) {
        QCommandLineOption option(QString::fromLatin1(flag.name), Words::tr(flag.help));
        if (flag.value) option.setValueName(QString::fromLatin1(flag.value));
        parser.addOption(option);
    }
    parser.addHelpOption();
    parser.addVersionOption();
}

/// Reads values and keeps the first complaint.
class Reader
{
  public:
    explicit Reader(const QCommandLineParser& parser) : m_parser(parser) {}

    template <class T>
    void number(const char* name, T least, T most, T& out)
    {
        const QString key = QString::fromLatin1(name);
        if (!m_parser.isSet(key)) return;
        bool isNumber = false;
        const double value = m_parser.value(key).toDouble(&isNumber);
        if (!isNumber || value < double(least) || value > double(most))
            complain(Words::tr("--%1 takes a number from %2 to %3.").arg(key).arg(least).arg(most));
        else
            out = T(value);
    }
    void word(const char* name, const QStringList& allowed, QString& out)
    {
        const QString key = QString::fromLatin1(name);
        if (!m_parser.isSet(key)) return;
        out = m_parser.value(key);
        if (!allowed.contains(out))
            complain(Words::tr("--%1 is one of: %2.").arg(key, allowed.join(QStringLiteral(", "))));
    }
    void complain(const QString& text)
    {
        if (m_complaint.isEmpty()) m_complaint = text;
    }
    [[nodiscard]] const QString& complaint() const { return m_complaint; }

  private:
    const QCommandLineParser& m_parser;
    QString m_complaint;
};

void readMode(const QCommandLineParser& parser, Reader& read, Options& options)
{
    const bool isListening = parser.isSet(QStringLiteral("listen"));
    options.demo = parser.isSet(QStringLiteral("demo"));
    if (parser.isSet(QStringLiteral("serve-demo"))) options.mode = Options::Mode::ServeDemo;
    if (isListening && options.mode == Options::Mode::ServeDemo)
        read.complain(Words::tr("--listen and --serve-demo are two programs: start each by itself."));
    else if (isListening && options.demo)
        read.complain(Words::tr("--listen is for a real account: the demo account's events end with its window."));
    else if (isListening)
        options.mode = Options::Mode::Listen;
}

void readService(const QCommandLineParser& parser, Reader& read, Options& options)
{
    options.dataDir = parser.value(QStringLiteral("data-dir"));
    if (parser.isSet(QStringLiteral("api-base"))) {
        options.apiBase = QUrl(parser.value(QStringLiteral("api-base")), QUrl::StrictMode);
        if (!api::isAllowedBase(options.apiBase))
            read.complain(Words::tr("--api-base must be an https address, or http on this computer."));
    }
    if (parser.isSet(QStringLiteral("webhook-port"))) {
        int port = 0;
        read.number("webhook-port", 0, 65535, port);
        options.webhookPort = quint16(port);
    }
}

} // namespace

Result<Options, QString> parseCommandLine(const QStringList& arguments)
{
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(arguments)) return parser.errorText();
    Options options;
    if (parser.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("version"))) {
        options.mode = Options::Mode::ShowText;
        options.text = parser.isSet(QStringLiteral("help"))
                           ? parser.helpText()
                           : QStringLiteral("Yoyaku ") + QCoreApplication::applicationVersion() + u'\n';
        return options;
    }
    if (!parser.positionalArguments().isEmpty())
        return Words::tr("Yoyaku takes no such argument: %1.").arg(parser.positionalArguments().first());
    Reader read(parser);
    readMode(parser, read, options);
    options.hidden = parser.isSet(QStringLiteral("hidden"));
    options.exitWithParent = parser.isSet(QStringLiteral("exit-with-parent"));
    read.number<quint64>("demo-seed", 0, 1'000'000'000, options.demoSeed);
    read.number("demo-hosts", 1, 200, options.demoHosts);
    read.number("demo-bookings", 0, 5'000'000, options.demoBookings);
    read.number("demo-rate", 0.0, 60'000.0, options.demoRate);
    read.word("lang", {QStringLiteral("en"), QStringLiteral("ja")}, options.language);
    read.word("page",
              {QStringLiteral("calendar"), QStringLiteral("bookings"), QStringLiteral("hosts"),
               QStringLiteral("schedules"), QStringLiteral("team"), QStringLiteral("live"),
               QStringLiteral("eventtypes"), QStringLiteral("settings")},
              options.page);
    readService(parser, read, options);
    if (!read.complaint().isEmpty()) return read.complaint();
    return options;
}

} // namespace yoyaku::app

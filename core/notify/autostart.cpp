#include "core/notify/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace yoyaku {

namespace {

constexpr qint64 kLongestFile = 64 * 1024;

/// Of the group [Desktop Entry] alone; the last one counts.
QString valueOf(const QByteArray& file, const QByteArray& key)
{
    QByteArray value;
    bool isInside = false;
    for (const QByteArray& raw : file.split('\n')) {
        const QByteArray line = raw.trimmed();
        if (line.startsWith('[')) isInside = line == "[Desktop Entry]";
        const qsizetype at = line.indexOf('=');
        if (isInside && at > 0 && line.left(at).trimmed() == key) value = line.mid(at + 1).trimmed();
    }
    return QString::fromUtf8(value);
}

Autostart::State stateOf(const Autostart::Config& config)
{
    QFile file(config.path());
    if (!file.open(QIODevice::ReadOnly)) return Autostart::State::Off;
    const QByteArray text = file.read(kLongestFile);
    // The second is how GNOME's own switch says it.
    if (valueOf(text, "Hidden") == QLatin1String("true") ||
        valueOf(text, "X-GNOME-Autostart-enabled") == QLatin1String("false"))
        return Autostart::State::Off;
    return valueOf(text, "Exec") == Autostart::execLine(config.program, config.arguments) ? Autostart::State::On
                                                                                          : Autostart::State::OnOther;
}

QByteArray entryOf(const Autostart::Config& config)
{
    return QStringLiteral("[Desktop Entry]\n"
                          "Type=Application\n"
                          "Version=1.0\n"
                          "Name=Yoyaku\n"
                          "Comment=Jicoo bookings, live\n"
                          "Comment[ja]=Jicoo の予約をライブで表示\n"
                          "Exec=%1\n"
                          "Icon=yoyaku\n"
                          "Terminal=false\n"
                          "StartupNotify=false\n"
                          "X-GNOME-Autostart-enabled=true\n")
        .arg(Autostart::execLine(config.program, config.arguments))
        .toUtf8();
}

Autostart::State write(const Autostart::Config& config)
{
    QSaveFile file(config.path());
    if (!QDir().mkpath(config.folder) || !file.open(QIODevice::WriteOnly)) return Autostart::State::Failed;
    file.write(entryOf(config));
    return file.commit() ? stateOf(config) : Autostart::State::Failed;
}

} // namespace

Autostart::Autostart(Config config, QObject* parent) : QObject(parent), m_config(std::move(config))
{
    if (m_config.folder.isEmpty()) m_state = State::Unavailable;
}

QString Autostart::usualFolder()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/autostart");
#else
    return {};
#endif
}

QString Autostart::usualProgram()
{
    const QString image = qEnvironmentVariable("APPIMAGE");
    return image.isEmpty() ? QCoreApplication::applicationFilePath() : image;
}

// Two layers, by the specification: inside double quotes \ " ` $ are escaped, a percent sign is doubled; and the whole
// is a string value, in which each backslash is doubled again and a line break is written \n.
QString Autostart::execLine(const QString& program, const QStringList& arguments)
{
    QStringList words;
    for (const QString& word : QStringList{program} + arguments) {
        QString quoted;
        bool isPlain = !word.isEmpty();
        for (const QChar c : word) {
            if (QStringLiteral("\\\"`$").contains(c)) quoted += u'\\';
            quoted += c;
            if (c == u'%') quoted += u'%';
            if (!c.isLetterOrNumber() && !QStringLiteral("-_./:=+,@%").contains(c)) isPlain = false;
        }
        words.append(isPlain ? quoted : u'"' + quoted + u'"');
    }
    return words.join(u' ')
        .replace(u'\\', QLatin1String("\\\\"))
        .replace(u'\n', QLatin1String("\\n"))
        .replace(u'\t', QLatin1String("\\t"))
        .replace(u'\r', QLatin1String("\\r"));
}

void Autostart::post(std::function<State()> job)
{
    if (m_state == State::Unavailable) return;
    m_files.post([this, job = std::move(job)] {
        // The thread is joined before this object goes.
        QMetaObject::invokeMethod(
            this,
            [this, state = job()] {
                m_state = state;
                Q_EMIT stateChanged(state);
            },
            Qt::QueuedConnection);
    });
}

void Autostart::read()
{
    post([config = m_config] { return stateOf(config); });
}

void Autostart::setOn(bool isOn)
{
    post([config = m_config, isOn] {
        if (isOn) return write(config);
        return !QFile::exists(config.path()) || QFile::remove(config.path()) ? State::Off : State::Failed;
    });
}

} // namespace yoyaku

#include "moc_autostart.cpp"

#include "core/base/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTimer>

namespace yoyaku {

namespace {

constexpr int kWriteDelayMs = 400;

bool writeFile(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return false;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return file.write(bytes) == bytes.size() && file.commit();
}

QJsonObject readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    const auto document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject()) {
        file.close();
        const QString aside = path + QStringLiteral(".broken");
        QFile::remove(aside);
        QFile::rename(path, aside);
    }
    return document.object();
}

} // namespace

Settings::Settings(QString path, QObject* parent)
    : QObject(parent), m_path(std::move(path)), m_values(readFile(m_path)), m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("settings"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

Settings::~Settings()
{
    // The worker may be stopped before it came to the last order, so the last word is written here, once nobody waits.
    m_thread.quit();
    m_thread.wait();
    if (m_isChanged) writeFile(m_path, QJsonDocument(m_values).toJson());
}

QJsonValue Settings::value(const QString& key, const QJsonValue& fallback) const
{
    const auto it = m_values.constFind(key);
    return it == m_values.constEnd() ? fallback : *it;
}

void Settings::setValue(const QString& key, const QJsonValue& value)
{
    if (m_values.value(key) == value) return;
    m_values.insert(key, value);
    m_isChanged = true;
    scheduleWrite();
}

void Settings::scheduleWrite()
{
    if (std::exchange(m_writePending, true)) return;
    QTimer::singleShot(kWriteDelayMs, this, [this] {
        if (m_writePending) writeNow();
    });
}

void Settings::writeNow()
{
    m_writePending = false;
    const QByteArray bytes = QJsonDocument(m_values).toJson();
    QMetaObject::invokeMethod(m_worker, [this, path = m_path, bytes] {
        if (!writeFile(path, bytes)) Q_EMIT writeFailed(path);
    });
}

} // namespace yoyaku

#include "moc_settings.cpp"

#pragma once

#include <QJsonObject>
#include <QObject>
#include <QThread>
#include <memory>

namespace yoyaku {

/// What is remembered between starts: one small JSON file, never a secret. Values live in memory; changes are written
/// by a worker thread, a moment after the last one, and at the end. GUI thread.
class Settings : public QObject
{
    Q_OBJECT

  public:
    /// Reads the file at once: it is a few kilobytes and wanted before the first window. A broken file counts as empty
    /// and is kept beside as *.broken.
    explicit Settings(QString path, QObject* parent = nullptr);
    /// Writes what is not yet written.
    ~Settings() override;

    [[nodiscard]] QJsonValue value(const QString& key, const QJsonValue& fallback = {}) const;
    void setValue(const QString& key, const QJsonValue& value);

  Q_SIGNALS:
    /// The file could not be written; the app goes on with what is in memory.
    void writeFailed(const QString& path);

  private:
    void scheduleWrite();
    void writeNow();

    QString m_path;
    QJsonObject m_values;
    QThread m_thread;
    QObject* m_worker = nullptr;
    bool m_writePending = false;
    bool m_isChanged = false;
};

} // namespace yoyaku

#pragma once

#include "core/models/bookingexporter.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace yoyaku::ui {

class Theme;
class TimeFormat;

/// How far an export is, with a way to stop it, and what came of it. Stands below the table while there is something to
/// tell.
class ExportBar final : public QWidget
{
    Q_OBJECT

  public:
    ExportBar(const Theme& theme, const TimeFormat& format, QWidget* parent = nullptr);

    void showProgress(qint64 rows, qint64 total);
    void showEnd(const ExportEnd& end);
    void retranslate();

  Q_SIGNALS:
    void cancelRequested();
    /// The folder of the file that was written.
    void folderRequested(const QString& path);

  private:
    void refresh();

    const Theme& m_theme;
    const TimeFormat& m_format;
    std::optional<ExportEnd> m_end; ///< empty: it goes on
    qint64 m_rows = 0, m_total = 0;
    QLabel* m_text;
    QProgressBar* m_progress;
    QPushButton *m_folder, *m_close;
};

} // namespace yoyaku::ui

#pragma once

#include "core/models/bookingtablemodel.h"
#include "ui/print/printable.h"

namespace yoyaku {
class DirectoryModel;
}

namespace yoyaku::ui {

class Theme;
class TimeFormat;

/// Rows of the bookings table on paper, with a heading for each day. Holds its rows: they were read for it.
class BookingsSheet final : public Printable
{
  public:
    /// `hidden`: how many more there would be. Directory, theme and format outlive it.
    BookingsSheet(QVector<BookingRow> rows, qint64 hidden, const DirectoryModel& directory, const Theme& theme,
                  const TimeFormat& format);

    [[nodiscard]] QString printTitle() const override;
    [[nodiscard]] int pageCount(const QRectF& page) override;
    void paintPage(QPainter& painter, const QRectF& page, int index) override;

  private:
    [[nodiscard]] QStringList cellsOf(const BookingRow& row) const;
    void paintLine(QPainter& painter, const QRectF& line, const QStringList& cells, const Theme& paper) const;

    QVector<BookingRow> m_rows;
    qint64 m_hidden;
    const DirectoryModel& m_directory;
    const Theme& m_theme;
    const TimeFormat& m_format;
};

} // namespace yoyaku::ui

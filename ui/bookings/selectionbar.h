#pragma once

#include "core/models/bookingselection.h"
#include "ui/commands/bulkkind.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace yoyaku::ui {

class Theme;
class TimeFormat;

/// The bar below the table while rows are ticked: how many, what they have in common, what can be done to them. Takes
/// room of its own and covers no row. Source: DESIGN, screen 04.
class SelectionBar final : public QWidget
{
    Q_OBJECT

  public:
    SelectionBar(const Theme& theme, const TimeFormat& format, QWidget* parent = nullptr);

    /// 0 hides it.
    void setCount(qint64 count);
    /// What the store says of them; empty while it is asked.
    void setFacts(const std::optional<SelectionFacts>& facts);
    /// A sentence in the place of the facts, until the selection changes.
    void setNotice(const QString& text);
    /// Acts nobody carries out are not shown.
    void setOffered(bool isBulk, bool isExport);
    [[nodiscard]] bool isBulkOffered() const { return m_isBulk; }
    void retranslate();

  Q_SIGNALS:
    void bulkRequested(yoyaku::ui::BulkKind kind);
    void exportRequested();
    void clearRequested();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    QPushButton* add(const char* name, const char* icon);
    void refresh();
    void retint();

    const Theme& m_theme;
    const TimeFormat& m_format;
    qint64 m_count = 0;
    std::optional<SelectionFacts> m_facts;
    QString m_notice;
    bool m_isBulk = false, m_isExport = false;
    QLabel *m_head, *m_text, *m_key;
    QVector<std::pair<QPushButton*, const char*>> m_icons;
    QPushButton *m_reschedule, *m_reassign, *m_export, *m_cancel, *m_clear;
};

} // namespace yoyaku::ui

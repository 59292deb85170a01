#pragma once

#include "core/insight/rulesdraft.h"

#include <QWidget>
#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace yoyaku {
class DirectoryModel;
}

namespace yoyaku::ui {

class ActionRegistry;
class FittedLabel;
class RuleCard;
class TeamActs;
class Theme;
class TimeFormat;

/// The assignment rules of one event type in the order in which they are tried, one open at a time. What is changed
/// goes into the draft; raw JSON alone goes to the acts, which ask first.
class RulesList final : public QWidget
{
    Q_OBJECT

  public:
    struct Parts
    {
        const Theme& theme;
        const TimeFormat& format;
        DirectoryModel& directory;
        RulesDraft& draft;
        TeamActs* team = nullptr; ///< null: rules are shown, not changed
    };

    explicit RulesList(Parts parts, QWidget* parent = nullptr);

    void setEventType(const EventTypeId& eventType);
    void registerActions(ActionRegistry& actions);
    [[nodiscard]] const RuleId& openRule() const { return m_open; }
    void setOpenRule(const RuleId& rule);

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void refresh();
    void connectCard(RuleCard* card);
    void addRule();
    void move(int from, int by);
    void startDrag(RuleCard* card);
    [[nodiscard]] int indexOf(const RuleCard* card) const { return int(m_cards.indexOf(card)); }
    [[nodiscard]] int slotAt(int y) const; ///< before which card; their count: after the last
    [[nodiscard]] RuleCard* focusedCard() const;
    void retranslate();

    Parts m_parts;
    EventTypeId m_eventType;
    RuleId m_open;
    QLabel *m_head = nullptr, *m_note = nullptr;
    FittedLabel* m_empty = nullptr;
    QPushButton* m_add = nullptr;
    QVBoxLayout* m_rows = nullptr;
    QVector<RuleCard*> m_cards;
    int m_dragged = -1;
    std::optional<int> m_slot; ///< where a dragged rule would go
};

} // namespace yoyaku::ui

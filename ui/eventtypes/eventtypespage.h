#pragma once

#include "core/base/clock.h"
#include "core/models/assignrulemodel.h"
#include "core/models/capabilitymodel.h"
#include "core/models/slotlookup.h"
#include "core/sync/edit.h"
#include "ui/shell/page.h"

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace yoyaku {
class DirectoryModel;
}

namespace yoyaku::ui {

class EmptyState;
class FactsSection;
class HostsSection;
class RulesSection;
class SlotsSection;
class TeamActs;
class Theme;
class TimeFormat;

/// Booking pages: what each is, who hosts it, when it is open, by which rules hosts are assigned, and all that came of
/// it. Each part says for itself why the key may not use it.
class EventTypesPage final : public Page
{
    Q_OBJECT

  public:
    struct Parts
    {
        DirectoryModel& directory;
        AssignRuleModel& rules;
        EditSink& edits;
        SlotLookup& openSlots;
        TeamActs& acts;
        const CapabilityModel& capabilities;
        const Theme& theme;
        const TimeFormat& format;
        const Clock& clock;
    };

    EventTypesPage(Parts parts, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("eventtypes"); }
    [[nodiscard]] QWidget* topBarLeft() override { return m_left; }
    [[nodiscard]] QWidget* topBarRight() override { return m_right; }
    [[nodiscard]] QWidget* sideBar() override { return m_side; }
    void setSearchText(const QString& text) override;
    void activate() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;

    [[nodiscard]] const EventTypeId& eventType() const { return m_shown; }
    /// No effect for one that is not known.
    void choose(const EventTypeId& eventType);

  Q_SIGNALS:
    /// Somebody looks at it: the time to read it anew.
    void eventTypeShown(const yoyaku::EventTypeId& eventType);

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void buildTopBar();
    void buildSide();
    void buildBody();
    void fillList();
    void showAccess();
    void retranslate();

    Parts m_parts;
    QWidget *m_left = nullptr, *m_right = nullptr, *m_side = nullptr;
    QLabel *m_title = nullptr, *m_name = nullptr, *m_sideHead = nullptr;
    QListWidget* m_list = nullptr;
    QPushButton* m_link = nullptr;
    QStackedWidget* m_main = nullptr;
    EmptyState* m_empty = nullptr;
    FactsSection* m_facts = nullptr;
    HostsSection* m_hosts = nullptr;
    SlotsSection* m_slots = nullptr;
    RulesSection* m_rules = nullptr;
    EventTypeId m_shown, m_wanted; ///< wanted: restored before event types are known
    QString m_search;
};

} // namespace yoyaku::ui

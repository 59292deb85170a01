#pragma once

#include "core/base/secretstore.h"
#include "core/domain/ingress.h"
#include "ui/format/statustext.h"

#include <QWidget>

class QComboBox;
class QFrame;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace yoyaku::ui {

class ChoiceCard;
class TestRows;
class WayCards;
class Pill;
class SecretField;
class Theme;
class WelcomeSide;

/// Where a key shall live.
enum class KeepIn : quint8 { Keyring, Session };

/// What the welcome window tells; it says nothing that is not so.
struct WelcomeFacts
{
    bool isFurtherAccount = false; ///< there is one to go back to
    int demoHosts = 12;
    int demoBookings = 18000;
    int retentionDays = 400; ///< 0: for good
    quint16 webhookPort = 8787;
    bool isJapanese = false;
    QString note; ///< what happened before, at the foot
};

/// What can be tested of the way in before there is an account.
struct WelcomeChecks
{
    enum class Port : quint8 { Unknown, Free, Taken };
    Port port = Port::Unknown;
    QVector<FoundProgram> found;
    bool isSearching = true; ///< `found` is not complete yet
    bool operator==(const WelcomeChecks&) const = default;
};

/// The first start, or a further account: where bookings come from and how events get here, in one window. A key is
/// tried while it is entered; Open stores it.
/// Names: "welcome.demo", "welcome.key", "welcome.keyField", "welcome.keep", "welcome.state", "welcome.tunnel",
/// "welcome.proxy", "welcome.polling", "welcome.program", "welcome.address", "welcome.addressNote", "welcome.secret",
/// "welcome.language", "welcome.later", "welcome.open".
class WelcomePage final : public QWidget
{
    Q_OBJECT

  public:
    WelcomePage(const Theme& theme, const WelcomeFacts& facts, QWidget* parent = nullptr);
    ~WelcomePage() override;

    enum class KeyState : quint8 { Idle, Checking, Works, Refused };
    /// What trying the key brought; `text` stands beside or below the field.
    void setKeyState(KeyState state, const QString& text);
    /// What is to be expected of the keyring. One that cannot be used leaves the session chosen, and says so.
    void setKeyring(SecretOutcome outcome);
    /// The key is on its way into the keyring: nothing can be pressed meanwhile.
    void setStoring(bool isStoring);
    /// The keyring did not take the key: says why and chooses the session. Nothing goes on by itself.
    void offerSession(SecretOutcome outcome);
    void setChecks(const WelcomeChecks& checks);
    /// Without the proxy's address, which stands in proxyAddress() as it was typed.
    [[nodiscard]] IngressChoice ingressChoice() const;
    /// Empty unless events are to come through a proxy.
    [[nodiscard]] QString proxyAddress() const;
    /// Below the proxy's address; None: it can be one.
    void setAddressFault(BaseFault fault);
    /// Empty unless events are to come to this computer.
    [[nodiscard]] QString signingSecret() const;

  Q_SIGNALS:
    void demoChosen();
    /// To try, as typed, without the blanks around it. The page forgets it when it closes.
    void keyEntered(const QString& key);
    /// What was tried is no longer what stands in the field.
    void keyChanged();
    /// Only for a key that works.
    void openRequested(yoyaku::ui::KeepIn place);
    void laterChosen();
    void languageRequested(const QString& code);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void build();
    void rebuild();
    [[nodiscard]] QWidget* buildRight();
    void addSource(QVBoxLayout* lines);
    void addKeyRows(QVBoxLayout* lines);
    void addWays(QVBoxLayout* lines);
    [[nodiscard]] QWidget* buildWayIn();
    [[nodiscard]] QWidget* buildFoot();
    void connectParts();
    void takeEdit(const QString& text);
    void tryKey();
    void open();
    /// In a narrow window the notes stand below their fields.
    void adapt();
    void refresh();
    void refreshKey();
    void refreshSteps();
    void refreshChecks();
    void fillPrograms();

    const Theme& m_theme;
    WelcomeFacts m_facts;
    QWidget* m_panel = nullptr;
    WelcomeSide* m_side = nullptr;
    QComboBox *m_language = nullptr, *m_keep = nullptr, *m_program = nullptr;
    ChoiceCard *m_demo = nullptr, *m_key = nullptr;
    WayCards* m_ways = nullptr;
    TestRows* m_checkRows = nullptr;
    QLineEdit* m_address = nullptr;
    QWidget *m_keyRows = nullptr, *m_keyNote = nullptr, *m_wayIn = nullptr;
    SecretField *m_field = nullptr, *m_secret = nullptr;
    Pill* m_pill = nullptr;
    QLabel *m_state = nullptr, *m_keyring = nullptr, *m_addressLabel = nullptr, *m_programLabel = nullptr,
           *m_addressNote = nullptr;
    QPushButton *m_later = nullptr, *m_open = nullptr;
    WelcomeChecks m_checks;
    KeyState m_keyState = KeyState::Idle;
    QString m_keyText;
    SecretOutcome m_keyringOutcome = SecretOutcome::Ok;
    qsizetype m_lastLength = 0;
    bool m_isOpenWanted = false; ///< Enter was pressed before the key was known to work
    bool m_isStoring = false;
};

} // namespace yoyaku::ui

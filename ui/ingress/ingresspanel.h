#pragma once

#include "core/base/clock.h"
#include "core/domain/ingress.h"
#include "core/domain/listenerstate.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace yoyaku::ui {

class ProxyDetail;
class TestRows;
class Theme;
class TunnelDetail;
class WayCards;

/// How events reach this computer: the ways as cards, what the chosen one needs, the address for Jicoo, and the
/// self-test with its rows. Asks for everything by signals; setFacts says what came of it.
/// Names: those of the parts, "way.…" of the cards, "ingress.address", "ingress.copy", "ingress.test",
/// "ingress.sendLocal", "ingress.note".
class IngressPanel final : public QWidget
{
    Q_OBJECT

  public:
    explicit IngressPanel(const Theme& theme, QWidget* parent = nullptr, const Clock* clock = nullptr);

    void setFacts(const IngressFacts& facts, const ListenerState& listener);
    /// The demo account: everything is shown, nothing can be chosen, and why.
    void setFixed(bool isFixed);
    /// Below the proxy's address; None: it was taken.
    void setFault(BaseFault fault);

  Q_SIGNALS:
    void choiceRequested(const yoyaku::IngressChoice& choice);
    void addressTyped(const QString& text);
    void tunnelAgainRequested();
    void testRequested();
    void testCancelRequested();
    void localTestRequested();
    /// The panel is on screen: what programs there are is worth a look.
    void shown();

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    [[nodiscard]] QWidget* buildAddress();
    [[nodiscard]] QWidget* buildTest();
    void connectParts();
    void showAddress();
    void showTest();

    const Theme& m_theme;
    SystemClock m_systemClock;
    WayCards* m_cards;
    TunnelDetail* m_tunnel;
    ProxyDetail* m_proxy;
    QLabel* m_note;
    QWidget *m_addressBar = nullptr, *m_testBox = nullptr;
    QLabel *m_addressLabel = nullptr, *m_testNote = nullptr;
    QLineEdit* m_address = nullptr;
    QPushButton *m_copy = nullptr, *m_test = nullptr, *m_local = nullptr;
    TestRows* m_rows = nullptr;
    IngressFacts m_facts;
    ListenerState m_listener;
    bool m_isFixed = false;
};

} // namespace yoyaku::ui

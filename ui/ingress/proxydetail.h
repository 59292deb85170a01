#pragma once

#include "core/domain/ingress.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace yoyaku::ui {

class Segments;
class Theme;

/// The proxy's public address, and what to write into its configuration. Names: "ingress.proxy", "ingress.proxyNote",
/// "ingress.snippet", "ingress.copySnippet", "ingress.nginx", "ingress.caddy".
class ProxyDetail final : public QWidget
{
    Q_OBJECT

  public:
    explicit ProxyDetail(const Theme& theme, QWidget* parent = nullptr);
    void setFacts(const IngressFacts& facts);
    /// Below the field; None: it was taken.
    void setFault(BaseFault fault);

  Q_SIGNALS:
    void addressTyped(const QString& text);

  private:
    void showSnippet();

    const Theme& m_theme;
    QLineEdit* m_address;
    QLabel* m_note;
    Segments* m_which;
    QPlainTextEdit* m_snippet;
    QPushButton* m_copy;
    ProxySnippets m_snippets;
};

} // namespace yoyaku::ui

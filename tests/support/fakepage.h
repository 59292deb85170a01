#pragma once

#include "ui/shell/page.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace yoyaku::test {

/// A page with a title, a side bar and one field, that notes what the shell tells it.
class FakePage final : public ui::Page
{
  public:
    FakePage(QString pageKey, bool hasPanels) : m_key(std::move(pageKey)), m_hasPanels(hasPanels)
    {
        setObjectName(m_key);
        auto* line = new QVBoxLayout(this);
        m_field->setObjectName(m_key + QStringLiteral(".field"));
        line->addWidget(m_field);
        line->addStretch();
        (new QVBoxLayout(m_side))->addWidget(new QPushButton(QStringLiteral("Hosts")));
        m_side->hide();
    }
    [[nodiscard]] QString key() const override { return m_key; }
    [[nodiscard]] QWidget* topBarLeft() override { return m_title; }
    [[nodiscard]] QWidget* sideBar() override { return m_hasPanels ? m_side : nullptr; }
    [[nodiscard]] bool hasInspector() const override { return m_hasPanels; }
    [[nodiscard]] bool needsWidth() const override { return isWide; }
    void setSearchText(const QString& text) override { search = text; }
    void activate() override { ++activations; }
    [[nodiscard]] QVariantMap saveState() const override { return {{QStringLiteral("note"), note}}; }
    void restoreState(const QVariantMap& state) override { note = state.value(QStringLiteral("note")).toString(); }

    QString search, note;
    int activations = 0;
    bool isWide = false; ///< needsWidth()

  private:
    QString m_key;
    bool m_hasPanels;
    QLabel* m_title = new QLabel(m_key, this);
    QWidget* m_side = new QWidget(this);
    QLineEdit* m_field = new QLineEdit(this);
};

} // namespace yoyaku::test

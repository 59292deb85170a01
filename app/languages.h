#pragma once

#include "ui/format/timeformat.h"

#include <QObject>
#include <QTranslator>

namespace yoyaku::app {

/// The language of the interface, switched without a restart: English is the source, Japanese a translation. Installing
/// a translator sends LanguageChange to every widget.
class Languages : public QObject
{
    Q_OBJECT

  public:
    explicit Languages(QObject* parent = nullptr) : QObject(parent) {}

    /// "en" or "ja"; anything else follows the system. Returns what it became.
    ui::TimeFormat::Language choose(const QString& code);

  private:
    QTranslator m_own, m_qt;
};

} // namespace yoyaku::app

#include "ui/widgets/zonebox.h"

#include <QCompleter>

namespace yoyaku::ui {

ZoneBox::ZoneBox(const Theme& theme, QWidget* parent) : ChoiceBox(theme, parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    QStringList ids;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) ids.append(QString::fromUtf8(id));
    addItems(ids);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(this, &QComboBox::currentTextChanged, this, &ZoneBox::zoneChanged);
}

void ZoneBox::setZoneId(const QString& id) { setCurrentText(id); }

} // namespace yoyaku::ui

#include "moc_zonebox.cpp"

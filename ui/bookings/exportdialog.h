#pragma once

#include "ui/bookings/bookingcells.h"
#include "ui/commands/actdialog.h"

class QButtonGroup;
class QCheckBox;

namespace yoyaku::ui {

/// What is to be in the file, kept for the next time.
struct ExportChoice
{
    enum class Columns : quint8 { Shown, All };
    Columns columns = Columns::Shown;
    FileClock clock = FileClock::Own;
    bool hasBom = true;
    bool operator==(const ExportChoice&) const = default;
};

/// Asks what a CSV file is to hold before the file itself is chosen.
class ExportDialog final : public ActDialog
{
    Q_OBJECT

  public:
    struct About
    {
        QString rows;          ///< "3 selected bookings", ready to show
        bool isMasked = false; ///< guests are hidden
        QString zone;          ///< name of the user's own
    };

    ExportDialog(const Theme& theme, const About& about, const ExportChoice& choice, QWidget* parent);

  Q_SIGNALS:
    void confirmed(const yoyaku::ui::ExportChoice& choice);

  private:
    QButtonGroup* addChoices(const QString& head, const char* name, const QStringList& texts, int chosen);
};

} // namespace yoyaku::ui

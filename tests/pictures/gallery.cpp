#include "pictures/gallery.h"

#include "ui/format/statustext.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/leadlabel.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/tickbox.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QToolButton>

namespace yoyaku::test {

namespace {

QWidget* row(std::initializer_list<QWidget*> parts)
{
    auto* all = new QWidget;
    auto* line = new QHBoxLayout(all);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    for (QWidget* part : parts) line->addWidget(part);
    line->addStretch();
    return all;
}

QPushButton* button(const QString& text, const char* look = nullptr, bool isEnabled = true)
{
    auto* made = new QPushButton(text);
    if (look) made->setProperty(look, true);
    made->setEnabled(isEnabled);
    return made;
}

QLineEdit* field(const QString& text, const char* state = nullptr)
{
    auto* made = new QLineEdit;
    made->setFixedWidth(110);
    made->setPlaceholderText(QStringLiteral("Name"));
    made->setText(text);
    if (state) made->setProperty(state, true);
    return made;
}

QWidget* hosts(ui::Theme& theme)
{
    auto* all = new QWidget;
    auto* line = new QHBoxLayout(all);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    for (int i = 0; i < theme.hostColorCount(); ++i) {
        const ui::HostColors colors = theme.hostColor(i);
        auto* block = new QLabel(QStringLiteral("佐藤 %1").arg(i + 1));
        block->setStyleSheet(QStringLiteral("background: %1; color: %2; border-left: 3px solid %3; padding: 2px 6px;")
                                 .arg(colors.tint.name(), colors.text.name(), colors.base.name()));
        line->addWidget(block);
    }
    line->addStretch();
    return all;
}

QWidget* pills(ui::Theme& theme)
{
    auto* all = new QWidget;
    auto* line = new QHBoxLayout(all);
    line->setContentsMargins(0, 0, 0, 0);
    for (const BookingStatus status : {BookingStatus::Open, BookingStatus::Request, BookingStatus::Cancel}) {
        auto* pill = new ui::Pill(theme);
        pill->setLook(ui::statusLook(status));
        line->addWidget(pill);
    }
    line->addStretch();
    return all;
}

QWidget* choices(ui::Theme& theme)
{
    auto *off = new ui::TickBox(QStringLiteral("Off"), theme), *on = new ui::TickBox(QStringLiteral("On"), theme);
    on->setChecked(true);
    auto *one = new QRadioButton(QStringLiteral("One")), *other = new QRadioButton(QStringLiteral("Other"));
    one->setChecked(true);
    auto* segments = new ui::Segments;
    for (const char* word : {"Day", "Week", "Month"}) segments->add(QLatin1String(word));
    segments->setCurrent(1);
    return row({off, on, one, other, segments});
}

} // namespace

QWidget* makeGallery(ui::Theme& theme)
{
    auto* gallery = new QWidget;
    gallery->setObjectName(QStringLiteral("gallery"));
    gallery->setAutoFillBackground(true);
    gallery->setBackgroundRole(QPalette::Base);
    auto* form = new QFormLayout(gallery);
    form->setContentsMargins(20, 20, 20, 20);
    form->setVerticalSpacing(16);
    auto* focused = button(QStringLiteral("Reassign…"));
    focused->setObjectName(QStringLiteral("focused"));
    form->addRow(QStringLiteral("Primary"), row({button(QStringLiteral("Reschedule"), "primary"),
                                                 button(QStringLiteral("Reschedule"), "primary", false),
                                                 button(QStringLiteral("Cancel 3"), "danger")}));
    form->addRow(QStringLiteral("Button"),
                 row({button(QStringLiteral("Reassign…")), focused, button(QStringLiteral("Reassign…"), nullptr, false),
                      button(QStringLiteral("Cancel…"), "flatDanger"), button(QStringLiteral("Flat"), "flat"),
                      button(QStringLiteral("Status"), "chip")}));
    auto* zone = new ui::ChoiceBox(theme);
    zone->addItem(QStringLiteral("Asia/Tokyo"));
    auto* disabled = field(QStringLiteral("14:30"));
    disabled->setEnabled(false);
    auto* spin = new QSpinBox;
    spin->setValue(45);
    form->addRow(QStringLiteral("Input, combo"),
                 row({field({}), field(QStringLiteral("tanaka@"), "error"), disabled, zone, spin}));
    form->addRow(QStringLiteral("Choice"), choices(theme));
    form->addRow(QStringLiteral("Badge"), pills(theme));
    form->addRow(QStringLiteral("12 hosts"), hosts(theme));
    auto* progress = new QProgressBar;
    progress->setTextVisible(false);
    progress->setFixedWidth(160);
    progress->setValue(60);
    form->addRow(QStringLiteral("Progress"), progress);
    auto* sentence = new ui::LeadLabel(theme);
    sentence->setText(QStringLiteral("Offline since 11:21. You see bookings as of 11:21. Changes wait here."));
    form->addRow(QStringLiteral("Banner text"), sentence);
    return gallery;
}

} // namespace yoyaku::test

#include "ui/shell/palettemodel.h"

#include <algorithm>

namespace yoyaku::ui {

namespace {

QString sectionText(PaletteEntry::Section section)
{
    switch (section) {
    case PaletteEntry::Section::Recent:
        return PaletteModel::tr("Used last");
    case PaletteEntry::Section::Create:
        return PaletteModel::tr("Create");
    case PaletteEntry::Section::Bookings:
        return PaletteModel::tr("Bookings");
    case PaletteEntry::Section::HostsAndDates:
        return PaletteModel::tr("Hosts and dates");
    case PaletteEntry::Section::Commands:
        return PaletteModel::tr("Commands");
    }
    return {};
}

} // namespace

void PaletteModel::setEntries(QVector<PaletteEntry> entries)
{
    std::stable_sort(entries.begin(), entries.end(),
                     [](const PaletteEntry& a, const PaletteEntry& b) { return a.section < b.section; });
    beginResetModel();
    m_entries = std::move(entries);
    m_rows.clear();
    for (int i = 0; i < m_entries.size(); ++i) {
        if (i == 0 || m_entries[i].section != m_entries[i - 1].section) m_rows.append(-1 - int(m_entries[i].section));
        m_rows.append(i);
    }
    endResetModel();
}

const PaletteEntry* PaletteModel::entry(int row) const
{
    const int index = m_rows.value(row, -1);
    return index < 0 ? nullptr : &m_entries[index];
}

int PaletteModel::nextRow(int row, int by) const
{
    const int count = int(m_rows.size());
    for (int i = 1; i <= count; ++i) {
        const int next = ((row + by * i) % count + count) % count;
        if (m_rows[next] >= 0) return next;
    }
    return -1;
}

int PaletteModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    const int which = m_rows.value(index.row(), -1);
    if (which < 0) return role == Qt::DisplayRole ? sectionText(PaletteEntry::Section(-1 - which)) : QVariant();
    const PaletteEntry& entry = m_entries[which];
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::AccessibleTextRole: {
        QStringList all{entry.title, entry.detail, entry.tail, entry.keys};
        all.removeAll(QString());
        return all.join(QLatin1String(", "));
    }
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    return entry(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                              : Qt::ItemFlags(Qt::ItemIsEnabled);
}

} // namespace yoyaku::ui

#include "moc_palettemodel.cpp"

import { administratorRoles, type Role } from './access.ts'

const administers = (role: Role): boolean => (administratorRoles as readonly Role[]).includes(role)

/**
 * The role among those held that keeps an account from getting another one, so that a page can say so before it is asked for;
 * null when nothing does. Administrators exclude one another and do not work; a system administrator may, where the policy
 * says so. Holding a post is work, whatever its kind.
 * @param mayWork Whether a system administrator may work.
 * @example findExcludingRole('audit-administrator', ['office'], false) // 'office'
 */
export function findExcludingRole(role: Role, held: readonly Role[], mayWork: boolean): Role | null {
  const excludes = (other: Role): boolean => {
    if (other === role || (!administers(role) && !administers(other))) return false
    if (administers(role) && administers(other)) return true
    return !(mayWork && (administers(role) ? role : other) === 'system-administrator')
  }
  return held.find(excludes) ?? null
}

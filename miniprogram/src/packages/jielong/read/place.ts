/** How this page was asked for. What was merged is asked for by its own id and read as the one that it is in now. */
export interface Place { readonly groupId: string; readonly jielongId: string }
